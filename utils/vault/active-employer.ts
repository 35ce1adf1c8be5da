import type { BrokenRecord } from './read-record.ts';
import type { Employer } from './records.ts';

/** What the store of employers gave. */
export interface Employers {
  readonly employers: readonly Employer[];
  readonly broken: readonly BrokenRecord[];
}

/**
 * The employer whose facts are offered: the chosen one, else the only one. Undefined when there is a
 * choice to make: a broken record counts, lest another employer's facts slip into its place.
 */
export function activeOf(
  { employers, broken }: Employers,
  chosen: string | undefined,
): Employer | undefined {
  const found = employers.find(({ id }) => id === chosen);
  if (found) return found;
  return employers.length === 1 && broken.length === 0 ? employers[0] : undefined;
}
