import { isBox } from './boxes.door.ts';
import { all, controlOf, matches, parentOf, type Root, rootOf, slotOf, tagOf } from './dom.door.ts';
import { leadsOf } from './leads.door.ts';
import { add, type Outline } from './outline.ts';
import type { Tree } from './survey.door.ts';
import { BLOCKS, blockText, LOWEST, levelOf, titleText } from './titles.door.ts';

/** What one tree (a document or a shadow root) is made of, seen from its boxes. Found once for all of them. */
export interface Parts {
  /** Every element that holds a text box or a host, of all trees read so far. */
  readonly marked: ReadonlySet<Element>;
  /** The texts that stand right before such an element and lead to it, each with the title that it stands below. */
  readonly leads: ReadonlyMap<Element, Element | undefined>;
  /** What is shown inside a component that it does not belong to. */
  readonly slotted: readonly Element[];
  /** Every element that holds an input of any type, or a list. */
  readonly holding: ReadonlySet<Element>;
  /** Every element that holds several of them. */
  readonly shared: ReadonlySet<Element>;
  /** The `<label>`s of a box, in page order: `box.labels` searches the whole page each time it is asked. */
  readonly labels: (box: Element) => readonly Element[];
}

/** A tree to walk through: its inputs, and what in it leads into another tree with boxes. */
export interface Branch extends Pick<Tree, 'root' | 'inputs' | 'shut'> {
  readonly inner: ReadonlyMap<Element, unknown>;
}

/** The cost is that of the boxes, not of the page. Undefined where there is neither a box nor a host. */
export function partsOf(
  { root, inputs, inner, shut }: Branch,
  marked: Set<Element>,
): Parts | undefined {
  const hosts = [...inner.keys(), ...shut];
  const boxes = [...inputs.filter(isBox), ...hosts];
  if (boxes.length === 0) return undefined;
  const { holding } = holdersOf(boxes);
  const slotted = [...holding, ...boxes].filter((part) => slotOf(part));
  const slots = slotted.flatMap((part) => slotOf(part) ?? []);
  for (const part of [...holding, ...hosts, ...slots]) marked.add(part);
  const labels = labelsIn(root);
  return {
    marked,
    leads: leadsTo([...holding, ...hosts.filter(isSlot)], marked),
    slotted,
    ...holdersOf(inputs),
    labels,
  };
}

const isSlot = (host: Element): boolean => tagOf(host) === 'slot';

function leadsTo(parts: readonly Element[], marked: ReadonlySet<Element>): Parts['leads'] {
  const leads = new Map<Element, Element | undefined>();
  for (const part of parts) {
    const [lead, over] = leadsOf(part, marked);
    if (lead) leads.set(lead, over);
  }
  return leads;
}

/** Everything that holds at least one of these elements, and at least two. */
function holdersOf(elements: readonly Element[]): Pick<Parts, 'holding' | 'shared'> {
  const holding = new Set<Element>();
  const shared = new Set<Element>();
  for (const element of elements) {
    for (let up = parentOf(element); up && !shared.has(up); up = parentOf(up)) {
      if (holding.has(up)) shared.add(up);
      else holding.add(up);
    }
  }
  return { holding, shared };
}

/** Looked for when the first box asks. */
function labelsIn(root: Root): Parts['labels'] {
  let known: Map<Element, Element[]> | undefined;
  return (box) => {
    known ??= labelsByBox(root);
    return known.get(box) ?? [];
  };
}

function labelsByBox(root: Root): Map<Element, Element[]> {
  const known = new Map<Element, Element[]>();
  for (const label of all(root, 'label')) {
    const box = controlOf(label);
    if (!box) continue;
    const others = known.get(box);
    if (others) others.push(label);
    else known.set(box, [label]);
  }
  return known;
}

/** Bold words farther away than so many others are no title of what follows. */
const FARTHEST = 20;

/** The outline below the first of these elements that is a title: a block alone, or texts of one part and rank. */
export function titled(
  met: readonly Element[],
  outline: Outline<Node>,
  { marked, leads, holding }: Parts,
): Outline<Node> {
  for (const element of met.slice(0, FARTHEST)) {
    const block = matches(element, BLOCKS);
    if (block && !marked.has(element)) continue;
    const text = block ? blockText(element) : titleText(element, holding);
    if (text === '') continue;
    const scope = block ? element : (smallestMarked(element, marked) ?? rootOf(element));
    const level = block || leads.has(element) ? LOWEST : levelOf(element);
    const over = leads.get(element);
    const title = { text, level: over ? level + 1 : level, scope, fixed: block };
    if (!over) return add(outline, title);
    const above = { ...title, text: titleText(over, holding), level };
    return add(above.text === '' ? outline : add(outline, above), title);
  }
  return outline;
}

/** The smallest part that holds an element and a box; undefined where only the whole tree does. */
export function smallestMarked(
  element: Element,
  marked: ReadonlySet<Element>,
): Element | undefined {
  let up: Element | null = element;
  while (up && !marked.has(up)) up = parentOf(up);
  return up ?? undefined;
}
