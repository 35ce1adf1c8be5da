import type { Facts } from '../../utils/fields/index.ts';

/** An invented employer, whole: what a person would have typed on the card. */
export const ateliers = {
  siret: '73282932000074',
  'company-name': 'Les Ateliers du Revermont',
  'company-address': '12 bis rue des Tanneurs',
  'company-postcode': '01000',
  'company-city': 'Bourg-en-Bresse',
  'hr-first-name': 'Maëlle',
  'hr-last-name': 'Jourdan-Petit',
  'hr-email': 'paie@ateliers-revermont.example',
  'hr-phone': '0465710042',
  'company-code': '00428175',
  'specific-code': 'AR2093K',
} as const satisfies Facts;

/** As most people have it: no code at all. */
export const { 'company-code': _, 'specific-code': __, ...withoutCode } = ateliers;
