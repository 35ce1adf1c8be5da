import type { Sighting } from '../detection/sighting.ts';
import type { Fill, Outcome, Writing } from './outcome.ts';

/** A page as it was looked at: what it asks, and the reading that this was made of. */
export interface Looked {
  readonly sighting: Sighting;
  readonly reading: string;
}

/** The page to fill: each answers undefined where nobody answers any more. */
export interface FarPage {
  readonly look: () => Promise<Looked | undefined>;
  readonly fill: (about: Fill) => Promise<readonly Outcome[] | undefined>;
}

/** What the person has before their eyes, and what they have accepted of any such sight. */
export interface Reviewed extends Looked {
  readonly planned: (sighting: Sighting) => readonly Writing[];
}

/**
 * Writes what the person has accepted. Where the page has changed its texts meanwhile (the first value makes
 * many add some), it is looked at once more, and written where it still says what was reviewed, in the same
 * words. One outcome a writing, in their order; undefined when the page no longer answers.
 */
export async function fillReviewed(
  { sighting, reading, planned }: Reviewed,
  page: FarPage,
): Promise<readonly Outcome[] | undefined> {
  const writings = planned(sighting);
  const outcomes = await page.fill({ writings, reading, again: false });
  const changed = writings.filter((_, index) => outcomes?.[index]?.state === 'changed');
  if (changed.length === 0) return outcomes;
  const looked = await page.look().catch(() => undefined);
  if (!looked || !isSamePage(looked.sighting, sighting)) return outcomes;
  const still = planned(looked.sighting).filter((one) =>
    changed.some((was) => saysTheSame(was, one)),
  );
  if (still.length === 0) return outcomes;
  const again = { writings: still, reading: looked.reading, again: true };
  return (await page.fill(again)) ?? outcomes;
}

/** Another path may be anybody's form: it is for the person to open the popup there. */
const isSamePage = (a: Sighting, b: Sighting): boolean => a.host === b.host && a.path === b.path;

/** The same value in the same place, under the same words. */
const saysTheSame = (a: Writing, b: Writing): boolean =>
  a.id === b.id &&
  a.kind === b.kind &&
  a.value === b.value &&
  a.block === b.block &&
  a.label === b.label;
