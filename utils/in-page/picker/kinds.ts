import type { Kind } from '../../fields/index.ts';

/** The kinds in the order of the card, without the vocabulary behind them: that has no place in a page. */
const all: Readonly<Record<Kind, true>> = {
  siret: true,
  siren: true,
  nic: true,
  'company-name': true,
  'company-address': true,
  'company-postcode': true,
  'company-city': true,
  'hr-name': true,
  'hr-first-name': true,
  'hr-last-name': true,
  'hr-role': true,
  'hr-email': true,
  'hr-phone': true,
  'company-code': true,
  'specific-code': true,
};

export const kindList = Object.keys(all) as Kind[];

/** The key of a kind's name in the locales. */
export const nameKey = (kind: Kind): string =>
  `kind.${kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
