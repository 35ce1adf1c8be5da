import type { Facts } from '../../utils/fields/index.ts';
import type { Language } from '../../utils/letters/letter.ts';

/** The states of a card that a letter meets. */
export const cards = {
  full: {
    siret: '73282932000074',
    'company-name': 'Ateliers Müller & Fils',
    'company-address': '12 rue des Lilas',
    'company-postcode': '67000',
    'company-city': 'Strasbourg',
    'hr-name': 'Camille Durand',
    'hr-email': 'camille.durand+rh@ateliers-muller.fr',
    'hr-phone': '0388123456',
  },
  'without HR': { siret: '88087814500015', 'company-name': 'Boulangerie de l’Écluse' },
  empty: {},
} as const satisfies Record<string, Facts>;

export const cardNames = Object.keys(cards) as (keyof typeof cards)[];
export const languages: readonly Language[] = ['fr', 'en'];

/** What no letter to HR holds: a reason, a hardship, rent, pay, a social-security number, a legal claim. */
export const unsaid =
  /\b(loyer|salaire|urgent|difficult|expuls|s[ée]curit[ée] sociale|oblig|loi\b|l[ée]gal|rent\b|salary|wage|law\b|legal|must\b|required|hardship)/i;
