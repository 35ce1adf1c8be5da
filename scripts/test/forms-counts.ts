import type { Ended } from './command.ts';
import type { Counts } from './counts.ts';

/** The annotated forms: a page is a test. */
export function formsCounts({ out }: Ended): Counts {
  const tally = JSON.parse(out.trim().split('\n').at(-1) ?? '') as {
    pages: number;
    failures: readonly { file: string; admitted: boolean; outcome: string }[];
    errors: readonly { file: string }[];
    offeredUnasked: readonly string[];
  };
  const bad = new Set([
    ...tally.failures
      .filter(({ admitted, outcome }) => !admitted || outcome !== 'missed')
      .map(({ file }) => file),
    ...tally.errors.map(({ file }) => file),
    ...tally.offeredUnasked,
  ]);
  const says = bad.size > 0 ? out.trim().split('\n').slice(0, -1) : [];
  return { passed: tally.pages - bad.size, failed: bad.size, says };
}
