import type { Asking, Sighting } from '../detection/sighting.ts';
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
 * Writes what the person has accepted. Where the page has changed meanwhile (the first value makes many add
 * texts, or paint their boxes anew), it is looked at once more, and written where it still says what was
 * reviewed, in the same words; and so on as long as that gets further. One outcome a writing, in their
 * order; undefined when the page no longer answers.
 */
export async function fillReviewed(
  reviewed: Reviewed,
  page: FarPage,
): Promise<readonly Outcome[] | undefined> {
  const { sighting, reading, planned } = reviewed;
  const writings = planned(sighting);
  let outcomes = await page.fill({ writings, reading, instead: [] });
  for (let rounds = 0; outcomes && rounds < writings.length; rounds += 1) {
    const left = writings.filter((_, index) => isMissed(outcomes?.[index]));
    const again = left.length > 0 ? await planAgain(left, reviewed, page) : undefined;
    if (!again) break;
    const before = left.length;
    outcomes = (await page.fill(again)) ?? outcomes;
    if (outcomes.filter(isMissed).length >= before) break;
  }
  return outcomes;
}

const isMissed = (outcome: Outcome | undefined): boolean =>
  outcome?.state === 'changed' || outcome?.state === 'gone';

/** The writings that the page, looked at afresh, still asks for in the same words. */
async function planAgain(
  left: readonly Writing[],
  { sighting, planned }: Reviewed,
  page: FarPage,
): Promise<Fill | undefined> {
  const looked = await page.look().catch(() => undefined);
  if (!looked || !isSamePage(looked.sighting, sighting)) return undefined;
  const pairs = planned(looked.sighting).flatMap((writing) => {
    const was = left.find((one) => takesPlaceOf(one, writing, [sighting, looked.sighting]));
    return was ? [{ writing, was: was.id }] : [];
  });
  if (pairs.length === 0) return undefined;
  const writings = pairs.map(({ writing }) => writing);
  return { writings, reading: looked.reading, instead: pairs.map(({ was }) => was) };
}

/** Another path may be anybody's form: it is for the person to open the popup there. */
const isSamePage = (a: Sighting, b: Sighting): boolean =>
  a.host === b.host && a.path === b.path && a.query === b.query;

/**
 * The same value under the same words: in the same box, or in one that was not there before, where these
 * words stood and stand only once. Anything else is a twin.
 */
function takesPlaceOf(
  was: Writing,
  now: Writing,
  [before, after]: readonly [Sighting, Sighting],
): boolean {
  const same = was.kind === now.kind && was.value === now.value && sameWords(was)(now);
  if (!same || was.id === now.id) return same;
  const isNew = !before.askings.some(({ id }) => id === now.id);
  const isOnly = [before, after].every(
    ({ askings }) => askings.filter(sameWords(was)).length === 1,
  );
  return isNew && isOnly && !after.askings.some(({ id }) => id === was.id);
}

const sameWords =
  (one: Pick<Asking, 'block' | 'label'>) =>
  (other: Pick<Asking, 'block' | 'label'>): boolean =>
    one.block === other.block && one.label === other.label;
