import { BOXES, isBox } from './boxes.door.ts';
import { all, holds, isElement, matches, parentOf, type Root, rootOf } from './dom.door.ts';
import { add, enter, type OpenTitle, type Outline } from './outline.ts';
import { type Parts, partsOf } from './parts.door.ts';
import { BLOCKS, blockText, LOWEST, levelOf, TITLES, titleText, WALLS } from './titles.door.ts';

/** What a walk through one tree meets, in page order. */
export interface Visit {
  readonly box: (box: Element, above: Outline<Node>, parts: Parts) => void;
  readonly inner: (host: Element, above: Outline<Node>) => void;
}

/** Walks one document or shadow root in page order and tells what stands above each box. */
export function readTree(
  root: Root,
  { above, hosts, visit }: { above: Outline<Node>; hosts: ReadonlySet<Element>; visit: Visit },
): void {
  const parts = partsOf(root, hosts);
  if (!parts) return;
  const met = inOrder([...all(root, `${BOXES},${TITLES},${BLOCKS}`)], [...parts.leads, ...hosts]);
  let outline = above;
  for (const step of steps(met, { parts, hosts })) {
    const [element] = step as [Element];
    outline = enter(outline, placeOf(element, root));
    if (hosts.has(element)) visit.inner(element, outline);
    else if (isBox(element)) visit.box(element, outline, parts);
    else outline = titled(step, outline, parts);
  }
}

/**
 * What is met, one by one; but the texts of the lowest rank that follow each other in one part come together,
 * the last first: it would take the place of the others, which then need not be read.
 */
function steps(
  met: readonly Element[],
  { parts, hosts }: { parts: Parts; hosts: ReadonlySet<Element> },
): Element[][] {
  const found: Element[][] = [];
  let scope: Element | undefined;
  for (const element of met) {
    const isLow = !hosts.has(element) && !isBox(element) && isLowest(element, parts);
    const part = isLow ? smallestMarked(element, parts.marked) : undefined;
    if (part && part === scope) found.at(-1)?.unshift(element);
    else found.push([element]);
    scope = part;
  }
  return found;
}

const isLowest = (element: Element, { leads }: Parts): boolean =>
  !matches(element, BLOCKS) && (leads.has(element) || levelOf(element) === LOWEST);

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

/** Adds the first of these elements that is a title: a block alone, or texts of one part and rank. */
function titled(met: readonly Element[], outline: Outline<Node>, parts: Parts): Outline<Node> {
  for (const element of met) {
    const block = matches(element, BLOCKS);
    if (block && !parts.marked.has(element)) continue;
    const text = block ? blockText(element) : titleText(element, parts.holding);
    if (text === '') continue;
    const scope = block ? element : (smallestMarked(element, parts.marked) ?? rootOf(element));
    const level = block || parts.leads.has(element) ? LOWEST : levelOf(element);
    return add(outline, { text, level, scope, fixed: block });
  }
  return outline;
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
