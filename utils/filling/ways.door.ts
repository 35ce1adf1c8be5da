import type { Box } from '../detection/boxes.door.ts';
import { attribute, tagOf } from '../detection/dom.door.ts';
import type { Writing } from './outcome.ts';
import { writeChoice } from './writers/choice.door.ts';
import { visit } from './writers/events.door.ts';
import { writePlain } from './writers/plain.door.ts';
import { writeTyped } from './writers/typed.door.ts';

/** `keys` for a page that has just dropped what was pasted, else `paste`, then by keys. */
export type Manner = 'paste' | 'keys';

/** One way of writing a value into its boxes. */
export type Way = () => void;

/** Every way of writing a value into its boxes, the plainest first. */
export function waysTo(writing: Writing, boxes: readonly Box[]): { readonly [M in Manner]: Way[] } {
  const shapes = suited(writing.shapes, boxes);
  const [first] = shapes;
  if (!first) return { paste: [], keys: [] };
  if (boxes.some((box) => tagOf(box) === 'select'))
    return { paste: [() => writeAll(boxes, first, chooser)], keys: [] };
  const keys = () => writeAll(boxes, first, writeTyped);
  const pastes = shapes.map((pieces) => () => writeAll(boxes, pieces, writePlain));
  return { paste: [...pastes, keys], keys: [keys] };
}

const chooser = (box: Box, text: string): void => writeChoice(box as HTMLSelectElement, text);

function writeAll(
  boxes: readonly Box[],
  pieces: readonly string[],
  writer: (box: Box, text: string) => void,
): void {
  for (const [index, box] of boxes.entries()) visit(box, () => writer(box, pieces[index] ?? ''));
}

/** The same shapes, those that the boxes' own `pattern` takes first. */
const suited = (
  shapes: Writing['shapes'],
  boxes: readonly Box[],
): readonly (readonly string[])[] => {
  const strays = (pieces: readonly string[]) =>
    boxes.filter((box, index) => strayFrom(box, pieces[index] ?? '')).length;
  return [...shapes].sort((a, b) => strays(a) - strays(b));
};

/** The browser's own reading of a pattern, on a box that the page never sees. */
function strayFrom(box: Box, text: string): boolean {
  if (tagOf(box) !== 'input' || attribute(box, 'pattern') === '') return false;
  const probe = document.createElement('input');
  probe.pattern = attribute(box, 'pattern');
  probe.value = text;
  return probe.validity.patternMismatch;
}
