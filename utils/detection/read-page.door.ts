import { type Box, typeOf } from './boxes.door.ts';
import { parentOf } from './dom.door.ts';
import { hostOfFrame } from './frames.door.ts';
import { speaks } from './gate.door.ts';
import { type Hosts, hostsOf } from './hosts.door.ts';
import { cluesOf, type Place } from './labels.door.ts';
import { emptyOutline, type Outline, titlesOf } from './outline.ts';
import type { Parts } from './parts.door.ts';
import { readTree, type Visit } from './read-tree.door.ts';
import type { BoxReading, PageReading, UnreadFrame } from './reading.ts';
import { componentsAt, shutIn, survey, type Tree } from './survey.door.ts';
import { collapse } from './text.door.ts';

/** A reading, and the element that each of its ids stands for. */
export interface LiveReading {
  readonly page: PageReading;
  readonly elements: ReadonlyMap<number, Box>;
  /** The frames that it could not read. */
  readonly frames: ReadonlyMap<number, Element>;
}

/** Ids outlive a reading, so that a box keeps its id for as long as it lives. */
const ids = new WeakMap<Element, number>();
let last = 0;
const idOf = (element: Element): number => {
  const known = ids.get(element);
  if (known !== undefined) return known;
  last += 1;
  ids.set(element, last);
  return last;
};

/** What a reading starts with. */
export interface Ways {
  /** Components found so far; without them the whole page is searched at once. */
  readonly hosts?: Hosts;
  /** Every box is read, whether or not the page says anything of an employer. */
  readonly whole?: boolean;
}

/** Longest time for one reading, in milliseconds: a page that takes more is read as far as that goes. */
const BUDGET = 1000;

/**
 * Reads the texts around the boxes of a page: through open shadow roots and the frames that may be read, in
 * page order. Changes nothing, lays nothing out; what cannot be read is named in `unread`.
 */
export function readPage(
  page: Document,
  { hosts = found(page), whole = true }: Ways = {},
): LiveReading {
  const boxes: BoxReading[] = [];
  const elements = new Map<number, Box>();
  const frames = new Map<number, Element>();
  const unread: UnreadFrame[] = [];
  const marked = new Set<Element>();
  const until = performance.now() + BUDGET;
  const shutOut = (frame: Element, outline: Outline<Node>) => {
    const id = idOf(frame);
    frames.set(id, frame);
    unread.push({ id, host: hostOfFrame(frame), at: boxes.length, titles: titlesOf(outline) });
  };
  const walk = (tree: Tree, above: Outline<Node>, around: readonly Element[]) => {
    const components = componentsAt(tree, around);
    const visit: Visit = {
      box: (element, outline, parts) => {
        const reading = readBox(element, { outline, parts, components });
        boxes.push(reading);
        elements.set(reading.id, element);
      },
      inner: (host, outline) => walk(tree.inner.get(host) as Tree, outline, components),
      shut: shutOut,
      isOver: () => performance.now() > until,
    };
    readTree(tree, { outline: above, marked, visit });
  };
  const byRoot = hosts.byRoot();
  const tree = survey(page, byRoot);
  const readable = whole || speaks(tree, byRoot);
  if (readable) walk(tree, emptyOutline, []);
  else for (const frame of shutIn(tree)) shutOut(frame, emptyOutline);
  return {
    page: { ...placeOf(page), boxes, unread, cut: performance.now() > until },
    elements,
    frames,
  };
}

function found(page: Document): Hosts {
  const hosts = hostsOf(page);
  hosts.searchNow();
  return hosts;
}

function placeOf({ location, title }: Document) {
  const { host, pathname, hash, search } = location;
  const path = `${pathname}${hash.split('?')[0]}`;
  return { host, path, query: standFor(search), title: collapse(title).slice(0, 200) };
}

/** A number that stands for a text (FNV-1a): enough to see that it has changed. */
const standFor = (text: string): number =>
  [...text].reduce(
    (sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 16777619),
    2166136261,
  );

/** What is known of the place of a box. */
interface Around extends Place {
  readonly outline: Outline<Node>;
}

function readBox(box: Box, { outline, ...place }: Around): BoxReading {
  const type = typeOf(box);
  return {
    id: idOf(box),
    clues: cluesOf(box, place),
    titles: titlesOf(outline),
    group: groupOf(box, place.parts),
    type,
    maxLength: type === 'select' ? -1 : (box as HTMLInputElement).maxLength,
  };
}

/** The id of the smallest part that holds this box and another one. */
function groupOf(box: Box, { shared }: Parts): number {
  for (let up = parentOf(box); up; up = parentOf(up)) if (shared.has(up)) return idOf(up);
  return 0;
}
