import type { Box } from '../detection/boxes.door.ts';
import { isWritable, type LiveReading } from '../detection/read-page.door.ts';
import type { Asking, Sighting } from '../detection/sighting.ts';
import type { Kind } from '../fields/index.ts';
import { heirOf } from './heir.ts';
import type { OutcomeState, Writing } from './outcome.ts';

/** The page as it is at one moment, and what it says. */
export interface Now {
  readonly live: LiveReading;
  readonly sighting: Sighting;
}

/** The page to write on: as the person reviewed it, and a way to read it afresh. */
export interface Site {
  readonly reviewed: Now | undefined;
  readonly now: () => Now;
}

/** Where a value may go at this very moment. */
export interface Target {
  readonly asking: Asking;
  readonly boxes: readonly Box[];
}

/**
 * Reads the page afresh: is the box there, does it ask what was reviewed, is it the employer's, can it
 * be seen and changed, is it empty? The target when all holds, else why nothing may be written.
 */
export function check(writing: Writing, site: Site): Target | OutcomeState {
  const now = site.now();
  // Another path is another page: whether it may be filled at all was judged of the one reviewed.
  if (site.reviewed && site.reviewed.sighting.path !== now.sighting.path) return 'changed';
  const target = targetOf(writing, { ...site, now: () => now });
  if (!target) return missing(writing.id, now.live);
  return refusal(writing, target) ?? target;
}

/** The boxes that stand for a reviewed asking now, whatever they hold. */
export function targetOf(writing: Writing, site: Site): Target | undefined {
  const now = site.now();
  const asking =
    now.sighting.askings.find(({ id }) => id === writing.id) ??
    (site.reviewed && heirOf(writing, { reviewed: momentOf(site.reviewed), now: momentOf(now) }));
  return asking && { asking, boxes: boxesOf(asking, now.live) };
}

const momentOf = ({ live, sighting }: Now) => ({ elements: live.elements, sighting });

/** The boxes of one asking: the first, and those that follow it on the page. */
function boxesOf({ id, lengths }: Asking, { page, elements }: LiveReading): Box[] {
  const at = page.boxes.findIndex((box) => box.id === id);
  return page.boxes.slice(at, at + lengths.length).flatMap((box) => elements.get(box.id) ?? []);
}

const missing = (id: number, { elements, page }: LiveReading): OutcomeState => {
  if (!elements.has(id)) return 'gone';
  return page.boxes.some((box) => box.id === id && box.writable) ? 'changed' : 'hidden';
};

function refusal(writing: Writing, { asking, boxes }: Target): OutcomeState | undefined {
  const { verdict, block, label, lengths } = asking;
  if (block !== writing.block || label !== writing.label) return 'changed';
  if (verdict.certainty === 'unknown' || !asksFor(verdict.kinds, writing.kind)) return 'changed';
  if (boxes.length !== lengths.length) return 'changed';
  if (!boxes.every((box) => isWritable(box))) return 'hidden';
  return asking.value === '' ? undefined : 'occupied';
}

/** A box seen by itself asks for a whole name; a first name asked beside it makes it the last name. */
const asksFor = (kinds: readonly Kind[], kind: Kind): boolean =>
  kinds.includes(kind) || (NAMES.includes(kind) && kinds.some((one) => NAMES.includes(one)));

const NAMES: readonly Kind[] = ['hr-name', 'hr-last-name'];
