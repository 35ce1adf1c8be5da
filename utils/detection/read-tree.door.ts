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
import { partsOf, titled } from './parts.door.ts';
import { BLOCKS, TITLES, WALLS } from './titles.door.ts';

/** What a walk through one tree meets, in page order. */
export interface Visit {
  readonly box: (box: Box, above: Outline<Node>) => void;
  readonly inner: (host: Element, above: Outline<Node>) => void;
}

/** What a walk through one tree starts with. */
interface Start {
  readonly outline: Outline<Node>;
  /** Elements with a readable tree of their own that holds boxes. */
  readonly hosts: ReadonlySet<Element>;
  /** Grows by every element that is found to hold boxes, or to be one of the hosts. */
  readonly marked: Set<Element>;
  readonly visit: Visit;
}

const TITLED = `${TITLES},${BLOCKS}`;

/** Walks one document or shadow root in page order and tells what stands above each box. */
export function readTree(root: Root, { hosts, marked, visit, ...start }: Start): void {
  const boxes = [...all(root, BOXES)].filter(isBox);
  const parts = partsOf([...boxes, ...hosts], { hosts, marked });
  const more = [...parts.leads, ...hosts, ...parts.slotted];
  let { outline } = start;
  for (const element of inOrder([...all(root, `${BOXES},${TITLED}`)], more)) {
    outline = slotted(element, enter(outline, placeOf(element, root)));
    if (isBox(element)) visit.box(element, outline);
    else if (parts.leads.has(element) || matches(element, hosts.has(element) ? BLOCKS : TITLED))
      outline = titled(element, outline, parts);
    if (hosts.has(element)) visit.inner(element, outline);
  }
}

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
  readTree(rootOf(slot), {
    outline: emptyOutline,
    hosts: new Set([slot]),
    marked: new Set(),
    visit: { box: () => {}, inner },
  });
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
