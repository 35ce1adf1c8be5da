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

/** They make one address: a half of it is somewhere else. */
const place: readonly Kind[] = ['company-address', 'company-postcode', 'company-city'];

/**
 * Ticked by itself: what the card lacks; an address only where the card has nothing of one but what the register
 * says too. Nothing of an establishment that is closed, or that is not the card's.
 */
export function tickedAtFirst(found: Establishment, card: Facts): ReadonlySet<Kind> {
  if (found.closed || isElsewhere(found, card)) return new Set();
  const proposed = proposalsFor(found, card);
  const agrees = (kind: Kind): boolean =>
    !card[kind]?.trim() || proposed.some((one) => one.kind === kind && one.same);
  const lacking = proposed.filter(({ current }) => current === undefined).map(({ kind }) => kind);
  return new Set(lacking.filter((kind) => !place.includes(kind) || place.every(agrees)));
}

/** The card has the SIRET of another establishment. */
export const isElsewhere = (found: Establishment, { siret, siren }: Facts): boolean => {
  const mine = siret?.trim() || siren?.trim();
  return mine !== undefined && mine !== '' && !found.siret.startsWith(mine.replace(/\D/g, ''));
};
