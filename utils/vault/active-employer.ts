import type { BrokenRecord } from './read-record.ts';
import type { Employer } from './records.ts';

/** What the store of employers gave. */
export interface Employers {
  readonly employers: readonly Employer[];
  readonly broken: readonly BrokenRecord[];
}

/** One that is in use: not put aside. */
export const isPresent = ({ archivedAt }: Employer): boolean => archivedAt === undefined;

/**
 * The employer whose facts are offered: the chosen one, else the only one. Undefined when there is a
 * choice to make: a broken record counts, lest another employer's facts slip into its place. One that was put
 * aside is never meant.
 */
export function activeOf(
  { employers, broken }: Employers,
  chosen: string | undefined,
): Employer | undefined {
  const present = employers.filter(isPresent);
  const found = present.find(({ id }) => id === chosen);
  if (found) return found;
  return present.length === 1 && broken.length === 0 ? present[0] : undefined;
}

/** What is known of which employer is meant. */
export interface Meant {
  /** The one that a site remembers. */
  readonly remembered: string | undefined;
  readonly chosen: string | undefined;
}

/** The employer that a site remembers, else the active one. */
export function employerOn(all: Employers, { remembered, chosen }: Meant): Employer | undefined {
  // It is there and cannot be read: no other slips into its place.
  if (remembered !== undefined && all.broken.some(({ key }) => key === remembered))
    return undefined;
  const found = all.employers.find(({ id }) => id === remembered);
  return found && isPresent(found) ? found : activeOf(all, chosen);
}
