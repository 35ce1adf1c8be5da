import { describe, expect, it } from 'vitest';
import { mayAsk } from '../../utils/detection/gate.ts';
import { isOurs, ownerOf } from '../../utils/detection/owner.ts';
import { fold } from '../../utils/fields/fold.ts';
import { labels } from './examples.ts';

/** Parts of a number: a page asks for them beside the number itself, or beside the employer's name. */
const PARTS = ['NIC', 'NIC (5 derniers chiffres du SIRET)', 'Numéro interne de classement'];
/** What means the employer only below a title that says so; the title then lets the page through. */
const isBare = (label: string) => !isOurs(ownerOf(fold(label)));

describe('the gate', () => {
  it.each(labels.filter(([label, ...kinds]) => kinds.length > 0 && !PARTS.includes(label)))(
    'lets “%s” through',
    (label) => {
      expect(mayAsk(label) || isBare(label)).toBe(true);
      expect(mayAsk(label.toUpperCase().normalize('NFD')) || isBare(label)).toBe(true);
    },
  );

  it.each([
    'Votre employeur',
    'L’ENTREPRISE',
    'Société',
    'Contact RH',
    'Human resources',
    'Where do you work?',
    'Agence d’intérim',
  ])('lets the title “%s” through', (title) => {
    expect(mayAsk(title)).toBe(true);
    expect(mayAsk(title.normalize('NFD'))).toBe(true);
  });

  it.each([
    'Sign in',
    'Your e-mail address',
    'Rechercher',
    'Promo code',
    'Where to?',
    'Chronologie',
  ])('stays shut over “%s”', (text) => {
    expect(mayAsk(text)).toBe(false);
  });
});
