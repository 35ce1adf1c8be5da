import { type Facts, type Kind, kinds } from '../fields/index.ts';
import {
  type Branch,
  branchIn,
  establishmentsIn,
  expiresIn,
  factsIn,
  placeKinds,
} from './given-entries.ts';
import type { Employer } from './records.ts';

/** One establishment that an employer gives: a SIRET, and how people call it. */
export interface Establishment {
  readonly siret: string;
  readonly label: string;
  /** Where it is, when that is said. */
  readonly facts: Facts;
}

/** What an employer gives to all its people, checked. */
export interface Given {
  /** What is the same in all establishments. */
  readonly facts: Facts;
  readonly establishments: readonly Establishment[];
  readonly codeExpires: NonNullable<Employer['codeExpires']>;
  /** The correspondent of Action Logement: to be read on the card, never filled in. */
  readonly correspondent: readonly string[];
  /** The entries that were left out, by their name in the policy: `hrContact.email`. */
  readonly refused: readonly string[];
}

const companyKinds = {
  companyName: 'company-name',
  companyCode: 'company-code',
  specificCode: 'specific-code',
} as const;
const contactKinds = {
  firstName: 'hr-first-name',
  lastName: 'hr-last-name',
  name: 'hr-name',
  role: 'hr-role',
  email: 'hr-email',
  phone: 'hr-phone',
} as const;
const correspondentKinds = { name: 'hr-name', email: 'hr-email', phone: 'hr-phone' } as const;

/** Reads a policy. A bad entry is left out and named; it takes no other with it. Undefined when nothing is given. */
export function givenIn(raw: unknown): Given | undefined {
  const policy = branchIn(raw);
  const refused: string[] = [];
  const facts = (from: Branch, kinds: Readonly<Record<string, Kind>>, under = '') =>
    factsIn(from, { kinds, under, refused });
  const contact = branchIn(policy.hrContact);
  const correspondent = facts(
    branchIn(policy.actionLogementContact),
    correspondentKinds,
    'actionLogementContact.',
  );
  const given: Given = {
    facts: oneName({
      ...facts(policy, { ...companyKinds, ...placeKinds }),
      ...facts(contact, contactKinds, 'hrContact.'),
    }),
    establishments: establishmentsIn(policy.establishments, refused),
    codeExpires: expiresIn(policy, refused),
    correspondent: Object.entries(correspondent).map(([kind, value]) =>
      inWords(kind as Kind, value),
    ),
    refused,
  };
  const isEmpty = [given.facts, given.establishments, given.correspondent, refused].every(
    (part) => Object.keys(part).length === 0,
  );
  return isEmpty ? undefined : given;
}

/** As people write it: a phone number in groups. */
const inWords = (kind: Kind, value: string): string =>
  (kind === 'hr-phone' && kinds['hr-phone'].shapes[1]?.(value)) || value;

/** A first and a last name say more than a whole one. */
function oneName(facts: Facts): Facts {
  const { 'hr-name': whole, ...rest } = facts;
  const isCut = rest['hr-first-name'] || rest['hr-last-name'];
  return whole && !isCut ? { ...rest, 'hr-name': whole } : rest;
}
