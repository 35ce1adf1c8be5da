import type { Explanation } from './field-kind.ts';

const weighing =
  (weight: Explanation['weight']) =>
  (says: string, ...figures: readonly string[]): Explanation => ({ says, figures, weight });

/** It may well be right. */
export const info = weighing('info');
/** It is probably wrong, and kept all the same. */
export const doubt = weighing('doubt');
/** It is never kept. */
export const never = weighing('forbidden');
