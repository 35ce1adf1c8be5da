import { BOXES, type Box, isBox } from './boxes.door.ts';
import {
  above,
  all,
  holds,
  inOrder,
  isElement,
  matches,
  parentOf,
  type Root,
  rootOf,
  slotOf,
} from './dom.door.ts';
import { emptyOutline, enter, type OpenTitle, type Outline } from './outline.ts';
import { type Branch, type Parts, partsOf, smallestMarked, titled } from './parts.door.ts';
import { BLOCKS, LOWEST, levelOf, TITLES, WALLS } from './titles.door.ts';

/** What a walk through one tree meets, in page order. */
export interface Visit {
  readonly box: (box: Box, above: Outline<Node>, parts: Parts) => void;
  readonly inner: (host: Element, above: Outline<Node>) => void;
  readonly shut: (frame: Element, above: Outline<Node>) => void;
  /** The time is up: the rest is not read. */
  readonly isOver: () => boolean;
}

/** What a walk through one tree starts with. */
interface Start {
  readonly outline: Outline<Node>;
  /** Grows by every element that is found to hold boxes, or to be one of the hosts. */
  readonly marked: Set<Element>;
  readonly visit: Visit;
}

const TITLED = `${TITLES},${BLOCKS}`;

/** Walks one document or shadow root in page order and tells what stands above each box. */
export function readTree(tree: Branch, { marked, visit, ...start }: Start): void {
  const { root } = tree;
  const shut = new Set(tree.shut);
  const hosts = new Set([...tree.inner.keys(), ...shut]);
  const parts = partsOf(tree, marked);
  if (!parts) return;
  const more = [...parts.leads.keys(), ...hosts, ...parts.slotted];
  const met = inOrder([...all(root, `${BOXES},${TITLED}`)], more);
  let { outline } = start;
  for (const step of steps(met, { parts, hosts })) {
    if (visit.isOver()) return;
    const [element] = step as [Element];
    outline = slotted(element, enter(outline, placeOf(element, root)));
    if (isBox(element)) {
      if (!isSearch(element)) visit.box(element, outline, parts);
    } else if (parts.leads.has(element) || matches(element, hosts.has(element) ? BLOCKS : TITLED))
      outline = titled(step, outline, parts);
    if (shut.has(element)) visit.shut(element, outline);
    else if (hosts.has(element)) visit.inner(element, outline);
  }
}

/** What is typed into a search is looked for, not told. */
const isSearch = (box: Element): boolean => matches(box, '[role=search] *,search *');

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
    const isLow = !hosts.has(element) && isLowest(element, parts);
    const part = isLow ? smallestMarked(element, parts.marked) : undefined;
    if (part && part === scope) found.at(-1)?.unshift(element);
    else found.push([element]);
    scope = part;
  }
  return found;
}

const isLowest = (element: Element, { leads }: Parts): boolean =>
  !matches(element, `${BOXES},${BLOCKS}`) &&
  slotOf(element) === null &&
  (leads.has(element) || (matches(element, TITLES) && levelOf(element) === LOWEST));

/**
 * The titles that a component shows above what it was given stand above that, like a legend: below all that
 * is above the component, and above the headings that it was given as well.
 */
function slotted(part: Element, outline: Outline<Node>): Outline<Node> {
  const slot = slotOf(part);
  const titles = slot ? titlesOver(slot) : [];
  if (titles.length === 0) return outline;
  const given = outline.open.filter(({ scope }) => scope === parentOf(part));
  const around = outline.open.filter((title) => !given.includes(title));
  const shown = titles.map((title) => ({ ...title, scope: part, fixed: true }));
  return { open: [...around, ...shown, ...given], left: undefined };
}

/** The titles above a slot in the tree of its component. */
function titlesOver(slot: Element): readonly OpenTitle<Node>[] {
  let found: readonly OpenTitle<Node>[] = [];
  const inner = (_: Element, { open }: Outline<Node>) => {
    found = open;
  };
  const root = rootOf(slot);
  const inputs = [...all(root, BOXES)];
  const tree = { root, inputs, inner: new Map([[slot, undefined]]), shut: [] };
  const visit = { box: () => {}, inner, shut: () => {}, isOver: () => false };
  readTree(tree, { outline: emptyOutline, marked: new Set(), visit });
  return found;
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
  if (!isElement(scope)) return undefined;
  return matches(scope, WALLS) ? scope : above(scope, WALLS);
}
