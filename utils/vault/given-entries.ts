import * as z from 'zod/mini';
import { checks } from '../fields/checks.ts';
import { forbidden } from '../fields/forbidden.ts';
import type { Facts, Kind } from '../fields/index.ts';
import type { Establishment, Given } from './given-policy.ts';

/** An entry as the policy names it, the kind it gives, what stands there, and where to tell what was left out. */
interface Entry {
  readonly kind: Kind | 'label';
  readonly raw: unknown;
  readonly name: string;
}

const branch = z.record(z.string(), z.unknown());
/** A part of a policy: whatever stands there, by its names. */
export type Branch = z.infer<typeof branch>;

/** The kinds of a place, by their names in a policy. */
export const placeKinds = {
  address: 'company-address',
  postcode: 'company-postcode',
  town: 'company-city',
} as const;

/** The part itself; an empty one where something else stands. */
export const branchIn = (raw: unknown): Branch => branch.safeParse(raw).data ?? {};

/** Which entries of a part are wanted, by which names, and where to tell what was left out. */
interface Wanted {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly under: string;
  readonly refused: string[];
}

/** The entries of a part that may be taken as they are. */
export function factsIn(from: Branch, { kinds, under, refused }: Wanted): Facts {
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

/** The establishments that have a SIRET, each once. */
export function establishmentsIn(raw: unknown, refused: string[]): Establishment[] {
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

/** The last days of the codes. */
export function expiresIn(policy: Branch, refused: string[]): Given['codeExpires'] {
  const days: { companyCode?: string; specificCode?: string } = {};
  for (const code of ['companyCode', 'specificCode'] as const) {
    const raw = policy[`${code}Expires`];
    const day = z.iso.date().safeParse(raw).data;
    if (day) days[code] = day;
    else if (raw !== undefined && raw !== '') refused.push(`${code}Expires`);
  }
  return days;
}
