import type { Box } from '../detection/boxes.door.ts';
import { tagOf } from '../detection/dom.door.ts';
import { typedOf } from '../detection/look.ts';
import { isWritable, type LiveReading } from '../detection/read-page.door.ts';
import type { Sighting } from '../detection/sighting.ts';
import { same } from '../fields/same.ts';
import { fitted } from './fit.ts';
import type { OutcomeState, Writing } from './outcome.ts';
import { writeChoice } from './writers/choice.door.ts';
import { enterBox, leaveBox } from './writers/events.door.ts';
import { writeTyped } from './writers/masked.door.ts';
import { setText, writePlain } from './writers/plain.door.ts';

/** The page as it is at this very moment, and what it says. */
export interface Now {
  readonly live: LiveReading;
  readonly sighting: Sighting;
}

/** One box before and after we wrote, kept for undo. */
export interface Snapshot {
  readonly box: Box;
  readonly before: string;
  readonly after: string;
}

export interface Written {
  readonly state: OutcomeState;
  readonly snapshots: readonly Snapshot[];
}

/**
 * The one function that writes. It checks again, on the page as it is now, that the box is there, asks
 * what was reviewed, is the employer's, can be seen and is empty; else it writes nothing and says why.
 */
export function write(writing: Writing, now: Now): Written {
  const asking = now.sighting.askings.find(({ id }) => id === writing.id);
  const boxes = asking ? boxesOf(asking.id, asking.lengths.length, now.live) : [];
  const state = asking ? refusal(writing, asking, boxes) : missing(writing.id, now.live);
  if (!asking || state) return { state: state ?? 'gone', snapshots: [] };
  const [pieces, ...others] = fitted(writing, asking);
  if (!pieces) return { state: 'no-fit', snapshots: [] };
  return put(boxes, { writing, shapes: [pieces, ...others] });
}

/** The boxes of one asking: the first, and those that follow it on the page. */
function boxesOf(id: number, count: number, { page, elements }: LiveReading): Box[] {
  const at = page.boxes.findIndex((box) => box.id === id);
  return page.boxes.slice(at, at + count).flatMap((box) => elements.get(box.id) ?? []);
}

const missing = (id: number, { elements, page }: LiveReading): OutcomeState => {
  if (!elements.has(id)) return 'gone';
  return page.boxes.some((box) => box.id === id && box.writable) ? 'changed' : 'hidden';
};

function refusal(
  writing: Writing,
  asking: Sighting['askings'][number],
  boxes: readonly Box[],
): OutcomeState | undefined {
  const { verdict } = asking;
  const same = asking.block === writing.block && asking.label === writing.label;
  if (!same || verdict.certainty === 'unknown' || !verdict.kinds.includes(writing.kind))
    return 'changed';
  if (boxes.length !== asking.lengths.length) return 'changed';
  if (!boxes.every(isWritable)) return 'hidden';
  return asking.value === '' ? undefined : 'occupied';
}

interface Order {
  readonly writing: Writing;
  readonly shapes: readonly (readonly string[])[];
}

/** Tries one shape after the other, then key by key; takes back what the page does not keep. */
function put(boxes: readonly Box[], { writing, shapes }: Order): Written {
  const before = boxes.map((box) => box.value);
  const kept = () => same(writing.kind, readBack(boxes), writing.value);
  const ways = [
    ...shapes.map((pieces) => () => writeAll(boxes, pieces, writePiece)),
    () => writeAll(boxes, shapes[0] ?? [], writeTyped),
  ];
  for (const way of ways) {
    way();
    if (kept()) break;
  }
  if (!kept()) for (const [index, box] of boxes.entries()) restore(box, before[index] ?? '');
  const snapshots = boxes.map((box, index) => ({
    box,
    before: before[index] ?? '',
    after: box.value,
  }));
  return kept() ? { state: 'written', snapshots } : { state: 'refused', snapshots: [] };
}

function writeAll(
  boxes: readonly Box[],
  pieces: readonly string[],
  writer: (box: Box, text: string) => void,
): void {
  boxes.forEach((box, index) => {
    enterBox(box);
    writer(box, pieces[index] ?? '');
    leaveBox(box);
  });
}

const writePiece = (box: Box, text: string): void =>
  tagOf(box) === 'select' ? writeChoice(box as HTMLSelectElement, text) : writePlain(box, text);

/** What the boxes hold, as one text. */
export const readBack = (boxes: readonly Box[]): string =>
  boxes
    .map((box) =>
      tagOf(box) === 'select' ? optionText(box as HTMLSelectElement) : typedOf(box.value),
    )
    .join('');

const optionText = (select: HTMLSelectElement): string =>
  select.selectedOptions[0]?.text.trim() ?? '';

/** Puts back what stood there, with the events that tell the page. */
export function restore(box: Box, text: string): void {
  enterBox(box);
  if (tagOf(box) === 'select') setText(box, text);
  writePlain(box, text);
  leaveBox(box);
}
