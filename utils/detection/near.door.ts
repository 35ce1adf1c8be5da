import { BOXES } from './boxes.door.ts';
import {
  all,
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

type Seen = Pick<Parts, 'marked' | 'shared'>;

/**
 * The text beside a box where no label is tied to it: before it, else after it, in the part that is this box
 * alone; else beside that part. Before several boxes stands their title, unless captions and boxes stand in two
 * columns.
 */
export function besideOf(box: Element, seen: Seen): string {
  const parts = aloneAround(box, seen);
  const inside = parts.slice(0, -1);
  return (
    first(inside, (part) => before(part, seen)) ||
    first(inside, (part) => after(part, seen)) ||
    first(parts.slice(-1), (part) => before(part, seen)) ||
    inColumns(parts.at(-1) as Element, seen) ||
    after(box, seen) ||
    bareBefore(box)
  );
}

/** Words that stand bare before several boxes (`N° SIRET <span>□□□ □□□</span>`): nearest the first of them. */
function bareBefore(box: Element): string {
  let part: Element | null = box;
  for (let steps = 0; part && steps < HIGHEST; part = parentOf(part), steps += 1) {
    const back = previousNodeOf(part);
    const said = back && isText(back) ? labelText(back) : '';
    if (said !== '' || saysMore(previousNodeOf, part)) return said;
  }
  return '';
}

/**
 * The box, and the parts around it that hold no other one, the smallest first. A part that holds nothing else at
 * all is no step further away from it.
 */
function aloneAround(box: Element, { shared }: Seen): Element[] {
  const parts = [box];
  let steps = 0;
  for (let up = parentOf(box); up && !shared.has(up) && steps < HIGHEST; up = parentOf(up)) {
    if (isAlone(parts.at(-1) as Element)) parts.pop();
    else steps += 1;
    parts.push(up);
  }
  return parts;
}

const isAlone = (part: Element): boolean =>
  parentOf(part) !== null && !saysMore(previousNodeOf, part) && !saysMore(nextNodeOf, part);

/** Whether anything but blanks stands on one side of a part. */
function saysMore(next: (node: Node) => Node | null, part: Element): boolean {
  for (let node = next(part); node; node = next(node))
    if (isElement(node) || (isText(node) && /\S/.test(textContentOf(node) ?? ''))) return true;
  return false;
}

const first = (parts: readonly Element[], read: (part: Element) => string): string => {
  for (const part of parts) {
    const text = read(part);
    if (text !== '') return text;
  }
  return '';
};

function before(part: Element, { marked }: Seen): string {
  for (let back = previousNodeOf(part); back; back = previousNodeOf(back)) {
    if (holdsBox(back, marked)) return '';
    const text = labelText(back);
    if (text !== '') return text;
  }
  return '';
}

/** Not where another box follows: then it is what stands before that one. */
function after(part: Element, { marked }: Seen): string {
  const next = nextNodeOf(part);
  if (!next || holdsBox(next, marked)) return '';
  const text = labelText(next);
  const beyond = nextNodeOf(next);
  return beyond && isText(next) && holdsBox(beyond, marked) ? '' : text;
}

/** A column of captions beside a column of as many boxes: the caption of the same rank. */
function inColumns(row: Element, { marked }: Seen): string {
  const boxes = parentOf(row);
  const captions = boxes && previousOf(boxes);
  if (!boxes || !captions || marked.has(captions)) return '';
  const rows = [...all(boxes, ':scope > *')];
  const texts = [...all(captions, ':scope > *')];
  if (rows.length < 2 || rows.length !== texts.length || !rows.every((one) => marked.has(one)))
    return '';
  return labelText(texts[rows.indexOf(row)] as Element);
}

/** The title of the part that holds this box and no other: one question a screen, or a card a question. */
export function headingOf(box: Element, seen: Seen): string {
  return first(aloneAround(box, seen).slice(0, -1), (part) => {
    for (let back = previousOf(part); back; back = previousOf(back))
      if (matches(back, TITLES)) return short(textOf(back));
    return '';
  });
}

const holdsBox = (node: Node, marked: ReadonlySet<Element>): boolean =>
  isElement(node) && (marked.has(node) || matches(node, BOXES));

function labelText(node: Node): string {
  // A heading is the title of a block, not the label of its first box.
  if (isElement(node))
    return matches(node, HEADINGS) || all(node, TITLES).length > 0 ? '' : short(textOf(node));
  return isText(node) ? short(collapse(textContentOf(node) ?? '')) : '';
}

const TITLES = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const HEADINGS = `head,caption,summary,style,script,${TITLES}`;

const short = (text: string): string =>
  text.length <= LONGEST_LABEL && /\p{L}/u.test(text) ? text : '';
