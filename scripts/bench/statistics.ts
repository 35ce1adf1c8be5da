/** The value that a share of all values does not exceed (nearest rank). Throws on no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('nothing was measured');
  return found;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** As precise as a page's clock: a tenth of a millisecond. */
export const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10;
