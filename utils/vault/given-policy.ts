import * as z from 'zod/mini';
import { checks } from '../fields/checks.ts';
import { forbidden } from '../fields/forbidden.ts';
import { type Facts, type Kind, kinds } from '../fields/index.ts';
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

/** An entry as the policy names it, the kind it gives, what stands there, and where to tell what was left out. */
interface Entry {
  readonly kind: Kind | 'label';
  readonly raw: unknown;
  readonly name: string;
}

const branch = z.record(z.string(), z.unknown());
type Branch = z.infer<typeof branch>;

const companyKinds = {
  companyName: 'company-name',
  companyCode: 'company-code',
  specificCode: 'specific-code',
} as const;
const placeKinds = {
  address: 'company-address',
  postcode: 'company-postcode',
  town: 'company-city',
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

const branchIn = (raw: unknown): Branch => branch.safeParse(raw).data ?? {};

interface Wanted {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly under: string;
  readonly refused: string[];
}

function factsIn(from: Branch, { kinds, under, refused }: Wanted): Facts {
  const facts: [Kind, string][] = [];
  for (const [name, kind] of Object.entries(kinds)) {
    const value = valueIn({ kind, raw: from[name], name: under + name }, refused);
    if (value) facts.push([kind, value]);
  }
  return Object.fromEntries(facts);
}

/** The value, cleaned; empty when there is none or it is left out. A doubt is enough: nobody is there to answer it. */
function valueIn({ kind, raw, name }: Entry, refused: string[]): string {
  if (raw === undefined || raw === null || raw === '') return '';
  const text = typeof raw === 'string' && raw.length <= MOST ? raw : '';
  const cleaned = kind === 'label' ? text.trim() : checks[kind].clean(text);
  const said = forbidden(text) ?? (kind === 'label' ? undefined : checks[kind].explain(cleaned));
  if (cleaned !== '' && (said === undefined || said.weight === 'info')) return cleaned;
  refused.push(name);
  return '';
}

/** No fact is longer: a text of more is a mistake. */
const MOST = 300;

function establishmentsIn(raw: unknown, refused: string[]): Establishment[] {
  const list = z.array(z.unknown()).safeParse(raw ?? []).data;
  if (!list) refused.push('establishments');
  const found = (list ?? []).flatMap((one, at): Establishment[] => {
    const from = branchIn(one);
    const under = `establishments.${at + 1}.`;
    const siret = valueIn({ kind: 'siret', raw: from.siret, name: `${under}siret` }, refused);
    const label = valueIn({ kind: 'label', raw: from.label, name: `${under}label` }, refused);
    const facts = factsIn(from, { kinds: placeKinds, under, refused });
    return siret ? [{ siret, label, facts }] : [];
  });
  return found.filter(({ siret }, at) => found.findIndex((one) => one.siret === siret) === at);
}

function expiresIn(policy: Branch, refused: string[]): Given['codeExpires'] {
  const days: { companyCode?: string; specificCode?: string } = {};
  for (const code of ['companyCode', 'specificCode'] as const) {
    const raw = policy[`${code}Expires`];
    const day = z.iso.date().safeParse(raw).data;
    if (day) days[code] = day;
    else if (raw !== undefined && raw !== '') refused.push(`${code}Expires`);
  }
  return days;
}

/** A first and a last name say more than a whole one. */
function oneName(facts: Facts): Facts {
  const { 'hr-name': whole, ...rest } = facts;
  const isCut = rest['hr-first-name'] || rest['hr-last-name'];
  return whole && !isCut ? { ...rest, 'hr-name': whole } : rest;
}
