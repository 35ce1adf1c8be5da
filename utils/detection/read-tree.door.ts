import { BOXES, isBox } from './boxes.door.ts';
import { all, holds, isElement, matches, parentOf, type Root, rootOf } from './dom.door.ts';
import { add, enter, type OpenTitle, type Outline } from './outline.ts';
import {
  BLOCKS,
  blockText,
  LOWEST,
  leadOf,
  levelOf,
  TITLES,
  titleText,
  WALLS,
} from './titles.door.ts';

/** What a walk through one tree meets, in page order. */
export interface Visit {
  readonly box: (box: Element, above: Outline<Node>, marked: ReadonlySet<Element>) => void;
  readonly inner: (host: Element, above: Outline<Node>) => void;
}

/** The parts of one tree that a walk needs: what holds boxes, and the titles that lead to them. */
interface Parts {
  readonly marked: ReadonlySet<Element>;
  readonly leads: ReadonlySet<Element>;
}

/** Walks one document or shadow root in page order and tells what stands above each box. */
export function readTree(
  root: Root,
  { above, hosts, visit }: { above: Outline<Node>; hosts: ReadonlySet<Element>; visit: Visit },
): void {
  const parts = partsOf([...[...all(root, BOXES)].filter(isBox), ...hosts]);
  const met = inOrder([...all(root, `${BOXES},${TITLES},${BLOCKS}`)], [...parts.leads, ...hosts]);
  let outline = above;
  for (const element of met) {
    outline = enter(outline, placeOf(element, root));
    if (hosts.has(element)) visit.inner(element, outline);
    else if (isBox(element)) visit.box(element, outline, parts.marked);
    else outline = titled(element, outline, parts);
  }
}

/** Marks every element that holds a box or a host; the cost is that of the boxes, not of the page. */
function partsOf(boxes: readonly Element[]): Parts {
  const marked = new Set<Element>();
  const leads = new Set<Element>();
  for (const box of boxes) {
    for (let up = parentOf(box); up && !marked.has(up); up = parentOf(up)) marked.add(up);
  }
  for (const part of marked) {
    const lead = leadOf(part, marked);
    if (lead) leads.add(lead);
  }
  return { marked, leads };
}

/** What is inside or outside of what, seen from one element. What is above the root holds all of it. */
const placeOf = (element: Element, root: Root) => ({
  holds: (scope: Node) => scope !== element && (!holds(root, scope) || holds(scope, element)),
  walled: (title: OpenTitle<Node>) => {
    const wall = closestWall(title.scope);
    return wall !== undefined && !holds(wall, element);
  },
});

function closestWall(scope: Node): Element | undefined {
  for (let up = isElement(scope) ? scope : null; up; up = parentOf(up))
    if (matches(up, WALLS)) return up;
  return undefined;
}

function titled(element: Element, outline: Outline<Node>, parts: Parts): Outline<Node> {
  const block = matches(element, BLOCKS);
  if (block && !parts.marked.has(element)) return outline;
  const text = block ? blockText(element) : titleText(element);
  if (text === '') return outline;
  const scope = block ? element : (smallestMarked(element, parts.marked) ?? rootOf(element));
  const level = block || parts.leads.has(element) ? LOWEST : levelOf(element);
  return add(outline, { text, level, scope, fixed: block });
}

function smallestMarked(element: Element, marked: ReadonlySet<Element>): Element | undefined {
  let up: Element | null = element;
  while (up && !marked.has(up)) up = parentOf(up);
  return up ?? undefined;
}

/** Adds `more` (few) to `found` (in page order already), each element once. */
function inOrder(found: readonly Element[], more: readonly Element[]): Element[] {
  const known = new Set(found);
  const extra = more.filter((element) => !known.has(element));
  return extra.length === 0 ? [...found] : [...found, ...extra].sort(byPlace);
}

const byPlace = (a: Element, b: Element): number =>
  a === b ? 0 : Node.prototype.compareDocumentPosition.call(a, b) & 4 ? -1 : 1;
