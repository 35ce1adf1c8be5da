import type { Locator, Page } from '@playwright/test';
import { withNirKey } from '../fields/numbers.ts';
import { expect } from './browser-test.ts';
import { test } from './dossier-test.ts';

const siretLabel = 'SIRET';
const code = 'Code entreprise Action Logement';
const email = 'E-mail du contact RH';
const phone = 'Téléphone du contact RH';

/** Something mistyped, the sentence that it gets, and what the card then keeps of it. */
interface Slip {
  readonly what: string;
  readonly label: string;
  readonly typed: string;
  readonly says?: string;
  readonly kept: Readonly<Record<string, string>>;
}

const siret = (typed: string, says?: string, kept = typed) => ({
  label: siretLabel,
  typed,
  ...(says ? { says: `À vérifier : ${says}` } : {}),
  kept: { siret: kept },
});
const ofCode = (typed: string, says: string) => ({
  label: code,
  typed,
  says,
  kept: { 'company-code': typed },
});

const slips: readonly Slip[] = [
  { what: 'a SIRET with dots', ...siret('732.829.320.00074', undefined, '73282932000074') },
  {
    what: 'a SIRET with no-break spaces',
    ...siret('732\u00a0829\u202f320\u00a000074', undefined, '73282932000074'),
  },
  {
    what: 'a SIRET with a letter',
    ...siret(
      '7328293200007O',
      'Un SIRET n’a que des chiffres, et il y a ici : O. Un O est peut-être un zéro, un I un 1.',
    ),
  },
  {
    what: 'a SIRET of 13 digits',
    ...siret(
      '7328293200007',
      '13 chiffres : il en manque un, un SIRET en a 14. Relisez groupe par groupe : 732 829 320 0007',
    ),
  },
  {
    what: 'a SIRET of 15 digits',
    ...siret(
      '732829320000744',
      '15 chiffres : il y en a un de trop, un SIRET en a 14. Relisez groupe par groupe : 732 829 320 00074 4',
    ),
  },
  {
    what: 'a SIRET with a wrong key',
    ...siret(
      '73282932000075',
      'Un chiffre est sans doute faux, ou deux sont inversés. Relisez groupe par groupe : 732 829 320 00075',
    ),
  },
  {
    what: 'a SIRET of zeros',
    ...siret(
      '00000000000000',
      'Il n’y a que des zéros. Recopiez le vrai numéro, ou laissez vide pour l’instant.',
    ),
  },
  {
    what: 'Action Logement’s own SIRET',
    ...siret('82454114800014', 'C’est le numéro d’Action Logement, pas celui de votre employeur.'),
  },
  {
    what: 'a SIREN as SIRET',
    ...siret(
      '732829320',
      '9 chiffres : c’est le SIREN de l’entreprise. Le SIRET a 14 chiffres : 732 829 320, puis 5 autres.',
    ),
  },
  {
    what: 'an e-mail without a domain',
    label: email,
    typed: 'paie@ateliers',
    says: 'À vérifier : La fin de l’adresse n’est pas complète : après le @, il faut par exemple entreprise.fr.',
    kept: { 'hr-email': 'paie@ateliers' },
  },
  {
    what: 'a French phone with its country code',
    label: phone,
    typed: '+33 4 65 71 00 42',
    kept: { 'hr-phone': '+33 4 65 71 00 42' },
  },
  {
    what: 'a phone of another country',
    label: phone,
    typed: '+32 2 555 12 12',
    says: 'À vérifier : C’est un numéro d’un autre pays. Il est gardé ainsi, mais un formulaire peut le refuser.',
    kept: { 'hr-phone': '+32 2 555 12 12' },
  },
  {
    what: 'a phone with a country code and a digit short',
    label: phone,
    typed: '+33 4 65 71 00 4',
    says: 'À vérifier : Après +33, il faut 9 chiffres, sans le premier 0. Ici il y en a 8.',
    kept: { 'hr-phone': '+33 4 65 71 00 4' },
  },
  {
    what: 'a code that is a SIRET',
    ...ofCode(
      '73282932000074',
      'À savoir : C’est un SIRET (732 829 320 00074). C’est possible : certains services l’utilisent comme code.',
    ),
  },
  {
    what: 'a code that is an APE',
    ...ofCode('6201Z', 'À vérifier : 4 chiffres et une lettre : c’est le code APE'),
  },
];

const nir = withNirKey('2850775116042');
/** The account number that banks give as an example. */
const iban = 'FR7630006000011234567890189';

const boxOf = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true });
/** What stands below a box. */
const noteOf = (page: Page, box: Locator) =>
  page.locator('.field').filter({ has: box }).locator('.note');
const keep = (page: Page) => page.getByRole('button', { name: 'Garder cette fiche' });

for (const { named, labels } of [
  { named: 'a SIRET', labels: [siretLabel] },
  { named: 'an e-mail or a phone', labels: [email, phone] },
  { named: 'a code', labels: [code] },
]) {
  test(`${named} mistyped: said in its own words, and kept all the same`, async ({
    dossier: open,
    kept,
  }) => {
    const dossier = await open();
    for (const { what, label, typed, says, kept: facts } of slips) {
      if (!labels.includes(label)) continue;
      await test.step(what, async () => {
        const box = boxOf(dossier, label);
        await box.fill(typed);
        await box.blur();
        if (says) await expect(noteOf(dossier, box)).toContainText(says);
        else await expect(noteOf(dossier, box)).toHaveCount(0);
        await expect(box).not.toHaveAttribute('aria-invalid');
        await expect(box).toHaveValue(typed);
        await keep(dossier).click();
        await dossier.getByRole('button', { name: 'Modifier' }).click();
        await expect(box).toHaveValue(Object.values(facts).join());
        expect(await kept('employers')).toMatchObject([{ facts }]);
      });
    }
  });
}

test('a code that is a NIR or an IBAN is refused, the rest stays', async ({
  dossier: open,
  emptyVault,
  kept,
}) => {
  for (const { what, typed, says } of [
    {
      what: 'a NIR',
      typed: nir,
      says: 'Impossible à garder : C’est un numéro de sécurité sociale',
    },
    { what: 'an IBAN', typed: iban, says: 'Impossible à garder : C’est un IBAN' },
  ]) {
    await test.step(what, async () => {
      await emptyVault();
      const dossier = await open();
      await boxOf(dossier, siretLabel).fill('7328293200007');
      const box = boxOf(dossier, code);
      await box.fill(typed);
      await expect(noteOf(dossier, box)).toContainText(says);
      await keep(dossier).click();
      await expect(
        dossier.getByRole('alert').filter({ hasText: 'ne doit pas être gardé' }),
      ).toBeVisible();
      await expect(box).toBeFocused();
      await expect(box).toHaveValue(typed);
      await expect(boxOf(dossier, siretLabel)).toHaveValue('7328293200007');
      expect(await kept('employers')).toEqual([]);
      expect(JSON.stringify(await kept('drafts'))).not.toContain(typed);
      await box.fill('');
      await keep(dossier).click();
      await expect(dossier.getByRole('button', { name: 'Modifier' })).toBeVisible();
      expect(await kept('employers')).toMatchObject([{ facts: { siret: '7328293200007' } }]);
      await dossier.close();
    });
  }
});
