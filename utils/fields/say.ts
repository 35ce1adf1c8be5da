import type { Explanation } from './field-kind.ts';

type Say = (says: string, ...figures: readonly string[]) => Explanation;

/** It may well be right. */
export const info: Say = (says, ...figures) => ({ says, figures, weight: 'info' });

/** It is probably wrong, and kept all the same. */
export const doubt: Say = (says, ...figures) => ({ says, figures, weight: 'doubt' });

/** It is never kept. */
export const never: Say = (says, ...figures) => ({ says, figures, weight: 'forbidden' });
