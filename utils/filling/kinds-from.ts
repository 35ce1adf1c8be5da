import { complete } from '../fields/derive.ts';
import type { Facts, Kind } from '../fields/index.ts';
import type { Outcome } from './outcome.ts';

/** The kinds that were written from this card: whose value it holds. An address may have got its town behind it. */
export function kindsFrom(facts: Facts, outcomes: readonly Outcome[]): Kind[] {
  const held = Object.values(complete(facts)).filter((fact) => fact !== '');
  const isHeld = (value: string) =>
    held.some((fact) => value === fact || value.startsWith(`${fact}, `));
  return outcomes.flatMap(({ kind, value }) => (kind !== 'message' && isHeld(value) ? [kind] : []));
}
