import type { Ended } from './command.ts';

/** How a stage ended: its own tests, and what to read where it failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly says: readonly string[];
}

/** The end of what a command printed. */
export const tail = (text: string) => text.trim().split('\n').slice(-60);

/** A stage without tests of its own is one test. */
export function oneTest({ status, all }: Ended): Counts {
  return status === 0
    ? { passed: 1, failed: 0, says: [] }
    : { passed: 0, failed: 1, says: tail(all) };
}

/** A stage that crashed, or ran nothing, is never a pass. */
export function neverNothing(counts: Counts, ended: Ended): Counts {
  if (counts.passed + counts.failed === 0) {
    return { passed: 0, failed: 1, says: ['It ran no test at all.', ...tail(ended.all)] };
  }
  if (counts.failed > 0 || ended.status === 0) return counts;
  return { ...counts, failed: 1, says: [...counts.says, ...tail(ended.all)] };
}
