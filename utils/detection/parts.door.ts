import { BOXES, isBox } from './boxes.door.ts';
import { all, controlOf, parentOf, type Root } from './dom.door.ts';
import { leadOf } from './titles.door.ts';

/** What one tree (a document or a shadow root) is made of, seen from its boxes. Found once for all of them. */
export interface Parts {
  /** Text boxes, in page order. */
  readonly boxes: readonly Element[];
  /** Every element that holds a text box or a host. */
  readonly marked: ReadonlySet<Element>;
  /** The texts that stand right before a marked element and lead to it. */
  readonly leads: ReadonlySet<Element>;
  /** Every element that holds an input of any type, or a list. */
  readonly holding: ReadonlySet<Element>;
  /** Every element that holds several of them. */
  readonly shared: ReadonlySet<Element>;
  /** The `<label>`s of a box, in page order: `box.labels` searches the whole page each time it is asked. */
  readonly labels: (box: Element) => readonly Element[];
}

/** The cost is that of the boxes, not of the page. Undefined where there is neither a box nor a host. */
export function partsOf(root: Root, hosts: ReadonlySet<Element>): Parts | undefined {
  const inputs = [...all(root, BOXES)];
  const boxes = inputs.filter(isBox);
  if (boxes.length === 0 && hosts.size === 0) return undefined;
  const { holding: marked } = holdersOf([...boxes, ...hosts]);
  const leads = [...marked]
    .map((part) => leadOf(part, marked))
    .filter((lead) => lead !== undefined);
  return { boxes, marked, leads: new Set(leads), ...holdersOf(inputs), labels: labelsIn(root) };
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

function labelsIn(root: Root): Parts['labels'] {
  const known = new Map<Element, Element[]>();
  for (const label of all(root, 'label')) {
    const box = controlOf(label);
    if (!box) continue;
    const others = known.get(box);
    if (others) others.push(label);
    else known.set(box, [label]);
  }
  return (box) => known.get(box) ?? [];
}
