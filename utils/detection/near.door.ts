import { BOXES } from './boxes.door.ts';
import {
  isElement,
  isText,
  matches,
  nextNodeOf,
  parentOf,
  previousNodeOf,
  previousOf,
  textContentOf,
} from './dom.door.ts';
import type { Parts } from './parts.door.ts';
import { collapse, textOf } from './text.door.ts';

/** How far up the text beside a box is looked for. */
const HIGHEST = 4;
/** A longer text is a paragraph, not a label. */
const LONGEST_LABEL = 140;

/** The text that stands before a box (else right after it) where no label is tied to it. */
export function besideOf(box: Element, { marked }: Pick<Parts, 'marked'>): string {
  return before(box, marked) || after(box, marked);
}

function before(box: Element, marked: ReadonlySet<Element>): string {
  let node: Element | null = box;
  for (let level = 0; node && level < HIGHEST; level += 1, node = parentOf(node)) {
    for (let back = previousNodeOf(node); back; back = previousNodeOf(back)) {
      if (holdsBox(back, marked)) return '';
      const text = labelText(back);
      if (text !== '') return text;
    }
  }
  return '';
}

/** The title of the part that holds this box and no other: one question a screen, or a card a question. */
export function headingOf(box: Element, { shared }: Pick<Parts, 'shared'>): string {
  let node: Element | null = box;
  for (let level = 0; level < HIGHEST; level += 1, node = parentOf(node)) {
    const around: Element | null = node && parentOf(node);
    if (!node || !around || shared.has(around)) return '';
    for (let back = previousOf(node); back; back = previousOf(back))
      if (matches(back, 'h1,h2,h3,h4,h5,h6,legend,[role=heading]')) return short(textOf(back));
  }
  return '';
}

function after(box: Element, marked: ReadonlySet<Element>): string {
  const next = nextNodeOf(box);
  return !next || holdsBox(next, marked) ? '' : labelText(next);
}

const holdsBox = (node: Node, marked: ReadonlySet<Element>): boolean =>
  isElement(node) && (marked.has(node) || matches(node, BOXES));

function labelText(node: Node): string {
  // A heading is the title of a block, not the label of its first box.
  if (isElement(node)) return matches(node, HEADINGS) ? '' : short(textOf(node));
  return isText(node) ? short(collapse(textContentOf(node) ?? '')) : '';
}

const HEADINGS = 'head,h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],style,script';

const short = (text: string): string =>
  text.length <= LONGEST_LABEL && /\p{L}/u.test(text) ? text : '';
