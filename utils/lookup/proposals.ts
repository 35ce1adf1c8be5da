import { fold } from '../fields/fold.ts';
import type { Facts, Kind } from '../fields/index.ts';
import { same } from '../fields/same.ts';
import type { Establishment } from './establishments.ts';

/** What the register says for one fact of the card. */
export interface Proposed {
  readonly kind: Kind;
  readonly value: string;
  /** What the card has there; undefined for nothing. */
  readonly current: string | undefined;
  /** They say the same, capitals and accents apart. */
  readonly same: boolean;
}

/** What the register could put on the card, in the card's order. What it does not tell is left out. */
export function proposalsFor(found: Establishment, card: Facts): readonly Proposed[] {
  const facts: Facts = {
    siret: found.siret,
    ...(found.name ? { 'company-name': found.name } : {}),
    ...(found.address ? { 'company-address': found.address } : {}),
    ...(found.postcode ? { 'company-postcode': found.postcode } : {}),
    ...(found.town ? { 'company-city': found.town } : {}),
  };
  return (Object.keys(facts) as Kind[]).map((kind) => {
    const value = facts[kind] ?? '';
    const current = card[kind]?.trim() || undefined;
    return { kind, value, current, same: current !== undefined && isSame(kind, value, current) };
  });
}

const isSame = (kind: Kind, a: string, b: string): boolean =>
  same(kind, a, b) || fold(a) === fold(b);

/** Ticked by itself: what the card lacks, and nothing of an establishment that is closed. */
export const tickedAtFirst = (
  found: Establishment,
  proposed: readonly Proposed[],
): ReadonlySet<Kind> =>
  new Set(
    proposed.flatMap(({ kind, current }) => (found.closed || current !== undefined ? [] : [kind])),
  );
