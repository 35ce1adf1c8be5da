import type { Kind } from '../fields/index.ts';
import { reason } from './decide.ts';
import type { Asking, Verdict } from './sighting.ts';

/** The same asking with some of its verdict changed. */
export const withVerdict = (asking: Asking, verdict: Partial<Verdict>): Asking => ({
  ...asking,
  verdict: { ...asking.verdict, ...verdict },
});

/** The one kind of an asking; undefined for a tie. */
export const only = ({ verdict }: Asking): Kind | undefined =>
  verdict.kinds.length === 1 ? verdict.kinds[0] : undefined;

export const isSure = ({ verdict }: Asking): boolean => verdict.certainty === 'certain';

/** Nothing of these is ticked by itself any more, and why. */
export const unsure = (askings: readonly Asking[], says: string): Asking[] =>
  askings.map((asking) => {
    const because = [...asking.verdict.because, reason(says)];
    return isSure(asking) ? withVerdict(asking, { certainty: 'likely', because }) : asking;
  });
