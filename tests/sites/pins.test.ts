import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { leftAlone, pins } from '../../utils/sites/pins.ts';

describe('flows that are left alone', () => {
  it.each([
    'https://fo.visale.fr/#!/register/bailleur',
    'https://fo.visale.fr/#!/register/Propri%C3%A9taire/etape-2',
    'https://www.visale.fr/espace-bailleur/societe',
    'https://www.visale.fr/espaceBailleur',
    'https://www.visale.fr/mandataires',
    'https://fo.visale.fr/inscription?profil=agence',
    'https://fo.visale.fr./#/bailleur',
  ])('%s, because it is the landlord’s', (address) => {
    expect(leftAlone(address)).toBe('landlord');
  });

  it('DossierFacile, because it only takes uploads', () => {
    expect(leftAlone('https://locataire.dossierfacile.logement.gouv.fr/garant')).toBe('uploads');
  });

  it.each([
    'https://fo.visale.fr/#!/register/locataire',
    'https://fo.visale.fr/#!/100%',
    'https://www.visale.fr/agencement',
    'https://locapass.actionlogement.fr/bailleur',
    'https://shop.example/bailleur',
    'no address',
  ])('but not %s', (address) => expect(leftAlone(address)).toBeUndefined());

  it('each have a date, a reason for the table and a sentence in both languages', async () => {
    for (const language of ['fr', 'en']) {
      const keys = (await parseMessagesFile(`locales/${language}.yml`)).map((m) =>
        m.key.toString(),
      );
      for (const { reason } of pins) {
        expect(keys, `add scheme.alone.${reason} to locales/${language}.yml`).toContain(
          `scheme,alone,${reason}`,
        );
      }
    }
    expect(
      pins.filter(({ since, because }) => !/^\d{4}-\d\d-\d\d$/.test(since) || !because),
    ).toEqual([]);
  });
});
