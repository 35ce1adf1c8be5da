import type { Kind } from '../fields/index.ts';
import type { Asking, Verdict } from './sighting.ts';

/** The same asking with some of its verdict changed. */
export const withVerdict = (asking: Asking, verdict: Partial<Verdict>): Asking => ({
  ...asking,
  verdict: { ...asking.verdict, ...verdict },
});

/** The one kind of an asking; undefined for a tie. */
export const only = ({ verdict }: Asking): Kind | undefined =>
  verdict.kinds.length === 1 ? verdict.kinds[0] : undefined;
