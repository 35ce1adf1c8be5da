import { forbidden } from '../fields/forbidden.ts';
import { mayBeEmployee } from './employee-names.ts';
import { masked } from './mask.ts';
import type { Proposal } from './proposal.ts';

/** A proposal whose place among its kind is not known yet. */
export type Unranked = Omit<Proposal, 'rank'>;

/** Nothing that is never kept, and nothing of the employee's, whatever the way it came in. */
export const isFit = ({ kind, value, line }: Unranked, theirs: ReadonlySet<string>): boolean =>
  !forbidden(value) &&
  !forbidden(line) &&
  // An amount or a long number in a name or an address came from another column.
  (kind === 'siret' || kind === 'siren' || masked(value, '') === value) &&
  !(kind.startsWith('company-') && mayBeEmployee(value, theirs));

/** Each value once, in its order; the excerpts masked but for the value itself. */
export const ranked = (found: readonly Unranked[]): readonly Proposal[] => {
  const seen = new Map<string, number>();
  const once = found.filter(
    (one, at) => found.findIndex((o) => o.kind === one.kind && o.value === one.value) === at,
  );
  return once.map((one) => {
    const rank = (seen.get(one.kind) ?? 0) + 1;
    seen.set(one.kind, rank);
    return { ...one, line: masked(one.line, kept(one)), rank };
  });
};

/** The number as it is printed in its excerpt: all after its name. */
const kept = ({ kind, value, line }: Unranked): string =>
  kind === 'siret' || kind === 'siren' ? (/\d[\d\D]*$/.exec(line)?.[0] ?? '') : value;
