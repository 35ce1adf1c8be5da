import type { Facts, Kind } from '../fields/index.ts';
import type { Employer } from './records.ts';

/**
 * The employer card as a file, to be given to a colleague: docs/employer-card.md. What a key of the file holds is
 * said here once, for writing and for reading; a kind that is not named here is never in a file.
 */
export const cardFileVersion = 1;
export const largestCardFile = 1024 * 1024;
export const mostEstablishments = 200;
export const cardMark = 'employer-card';

export const cardKeys = {
  company: { name: 'company-name', siren: 'siren' },
  establishments: {
    siret: 'siret',
    address: 'company-address',
    postcode: 'company-postcode',
    city: 'company-city',
  },
  companyCode: { code: 'company-code' },
  contact: {
    name: 'hr-name',
    firstName: 'hr-first-name',
    lastName: 'hr-last-name',
    role: 'hr-role',
    email: 'hr-email',
    phone: 'hr-phone',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Kind>>>>;

export type CardPart = keyof typeof cardKeys;

/** What of a card is given to a colleague: never its notes, its own name, the specific code, or what was filled. */
export interface Shared {
  readonly facts: Facts;
  /** The last day of the company's code. */
  readonly expires?: string | undefined;
}

/** The facts of a card that a file may hold. A SIREN is in the SIRET already. */
export function sharedOf({ facts, codeExpires }: Pick<Employer, 'facts' | 'codeExpires'>): Shared {
  const kinds = Object.values(cardKeys).flatMap((keys): Kind[] => Object.values(keys));
  const told = kinds.filter((kind) => facts[kind] && !(kind === 'siren' && facts.siret));
  return {
    facts: Object.fromEntries(told.map((kind) => [kind, facts[kind]])),
    expires: facts['company-code'] ? codeExpires?.companyCode : undefined,
  };
}

/** The text of a card's file. */
export function writeCardFile(employer: Pick<Employer, 'facts' | 'codeExpires'>): string {
  const { facts, expires } = sharedOf(employer);
  const part = (name: CardPart) => partOf(cardKeys[name], facts);
  const file = {
    codeEnPoche: cardMark,
    version: cardFileVersion,
    company: part('company'),
    establishments: [part('establishments')].filter((place) => place !== undefined),
    companyCode: facts['company-code'] && { ...part('companyCode'), expires },
    contact: part('contact'),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function partOf(keys: Readonly<Record<string, Kind>>, facts: Facts) {
  const known = Object.entries(keys).flatMap(([key, kind]) =>
    facts[kind] ? [[key, facts[kind]] as const] : [],
  );
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}
