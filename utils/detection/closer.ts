import { look } from './look.ts';
import type { BoxState, PageReading } from './reading.ts';
import type { Asking, Sighting } from './sighting.ts';
import { asTaught, foundIn, type Lesson, withTaught } from './taught.ts';
import { weigh } from './weigh.ts';

/** Boxes to be looked at more closely, now that their texts were found to matter. */
export interface Closer {
  readonly ids: readonly number[];
  /** Those whose text the person is to be shown: what stands in other people's boxes stays in the page. */
  readonly held: readonly number[];
}

/** Asks the page how boxes stand, in their order; undefined when nobody answers any more. */
export type LookCloser = (about: Closer) => Promise<readonly BoxState[] | undefined>;

/** What a page is looked at with. */
interface Ways {
  readonly trusted: boolean;
  readonly closer: LookCloser;
  readonly taught?: readonly Lesson[];
}

/**
 * What a page asks: its texts are looked at first, then how those boxes stand that they speak of. Whether a
 * box can be seen makes the browser lay out the page; most pages need not be asked. Undefined when the page
 * no longer answers. `trusted`: its host is one whose forms we know. `taught`: what the person taught of it.
 */
export async function sight(
  page: PageReading,
  { trusted, closer, taught = [] }: Ways,
): Promise<Sighting | undefined> {
  const found = foundIn(taught);
  const seen = withTaught(look(page), page, found);
  const about = closerAt(seen);
  const states = about.ids.length > 0 ? await closer(about) : [];
  return states && asTaught(weigh(standing(seen, about, states), trusted), found);
}

/** All that may be shown of a sighting. */
const closerAt = ({ askings }: Sighting): Closer => ({
  ids: askings.flatMap(({ boxes }) => boxes),
  held: askings.filter(isShown).flatMap(({ boxes }) => boxes),
});

const isShown = ({ verdict }: Asking): boolean => verdict.certainty !== 'unknown';

/** The sighting without the boxes that nobody can fill in, and with what stands in the others. */
function standing(sighting: Sighting, { ids }: Closer, states: readonly BoxState[]): Sighting {
  const known = new Map(ids.map((id, index) => [id, states[index]]));
  const askings = sighting.askings.flatMap((asking) => {
    const its = asking.boxes.flatMap((id) => known.get(id) ?? []);
    if (its.length < asking.boxes.length || !its.every(({ open }) => open)) return [];
    const options = its[0]?.options;
    const stood = {
      filled: its.some((state) => state.filled),
      value: its.map(({ text }) => text).join(''),
    };
    return [{ ...asking, ...stood, ...(options ? { options } : {}) }];
  });
  return { ...sighting, askings };
}
