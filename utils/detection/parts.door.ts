import { matches, parentOf, rootOf, slotOf } from './dom.door.ts';
import { add, type Outline } from './outline.ts';
import { BLOCKS, blockText, LOWEST, leadOf, levelOf, titleText } from './titles.door.ts';

/** The parts of one tree that a walk through it needs. */
export interface Parts {
  /** Elements that hold boxes, of all trees read so far. */
  readonly marked: ReadonlySet<Element>;
  /** What leads to boxes without being marked as a title. */
  readonly leads: ReadonlySet<Element>;
  /** What is shown inside a component that it does not belong to. */
  readonly slotted: readonly Element[];
}

/** What a walk knows beforehand. */
interface Known {
  readonly hosts: ReadonlySet<Element>;
  readonly marked: Set<Element>;
}

/** Marks every element that holds a box or a host; the cost is that of the boxes, not of the page. */
export function partsOf(boxes: readonly Element[], { hosts, marked }: Known): Parts {
  const holding = new Set<Element>();
  for (const box of boxes) {
    for (let up = parentOf(box); up && !holding.has(up); up = parentOf(up)) holding.add(up);
  }
  const slotted = [...holding, ...boxes].filter((part) => slotOf(part));
  const slots = slotted.flatMap((part) => slotOf(part) ?? []);
  for (const part of [...holding, ...hosts, ...slots]) marked.add(part);
  const leads = [...holding].flatMap((part) => leadOf(part, marked) ?? []);
  return { marked, leads: new Set(leads), slotted };
}

/** The outline below this element, where it is a title or a block with a title of its own. */
export function titled(
  element: Element,
  outline: Outline<Node>,
  { marked, leads }: Parts,
): Outline<Node> {
  const block = matches(element, BLOCKS);
  if (block && !marked.has(element)) return outline;
  const text = block ? blockText(element) : titleText(element);
  if (text === '') return outline;
  const scope = block ? element : (smallestMarked(element, marked) ?? rootOf(element));
  const level = block || leads.has(element) ? LOWEST : levelOf(element);
  return add(outline, { text, level, scope, fixed: block });
}

function smallestMarked(element: Element, marked: ReadonlySet<Element>): Element | undefined {
  let up: Element | null = element;
  while (up && !marked.has(up)) up = parentOf(up);
  return up ?? undefined;
}
