import { type Box, componentsAt, innerRoots, isFake, typeOf, unreadFrames } from './boxes.door.ts';
import { matches, parentOf, type Root } from './dom.door.ts';
import { cluesOf, type Place } from './labels.door.ts';
import { emptyOutline, type Outline, titlesOf } from './outline.ts';
import type { Parts } from './parts.door.ts';
import { readTree, type Visit } from './read-tree.door.ts';
import type { BoxReading, PageReading } from './reading.ts';
import { chosenText, typedOf } from './typed.ts';
import { isVisible, type Known } from './visible.door.ts';

/** A reading, and the element that each of its ids stands for. */
export interface LiveReading {
  readonly page: PageReading;
  readonly elements: ReadonlyMap<number, Box>;
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

/**
 * Reads every box of a page with the texts around it: through open shadow roots and the frames that may
 * be read, in page order. Changes nothing; what cannot be read is named in `unread`.
 */
export function readPage(page: Document): LiveReading {
  const boxes: BoxReading[] = [];
  const elements = new Map<number, Box>();
  const unread: string[] = [];
  const known: Known = new Map();
  const marked = new Set<Element>();
  const walk = (root: Root, above: Outline<Node>, around: readonly Element[]) => {
    const inner = innerRoots(root);
    unread.push(...unreadFrames(root));
    const components = componentsAt(root, { around, inner: inner.size });
    const visit: Visit = {
      box: (element, outline, parts) => {
        const reading = readBox(element, { known, outline, parts, components });
        boxes.push(reading);
        elements.set(reading.id, element);
      },
      inner: (host, outline) => walk(inner.get(host) as Root, outline, components),
    };
    const hosts = new Set(inner.keys());
    readTree(root, { outline: above, hosts, marked, visit });
  };
  walk(page, emptyOutline, []);
  const { host, pathname, hash, search } = page.location;
  const path = `${pathname}${hash.split('?')[0]}`;
  return {
    page: { host, path, query: standFor(search), title: page.title.slice(0, 200), boxes, unread },
    elements,
  };
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
  readonly known: Known;
}

function readBox(box: Box, { outline, known, ...place }: Around): BoxReading {
  const select = typeOf(box) === 'select';
  return {
    id: idOf(box),
    clues: cluesOf(box, place),
    titles: titlesOf(outline),
    group: groupOf(box, place.parts),
    type: typeOf(box),
    maxLength: select ? -1 : (box as HTMLInputElement).maxLength,
    filled: heldBy(box) !== '',
    ...(select ? { options: optionsOf(box as HTMLSelectElement) } : {}),
    writable: isWritable(box, known),
  };
}

const optionsOf = (select: HTMLSelectElement): string[] =>
  [...select.options].slice(0, 500).map((option) => option.text.trim());

/** What a person, the browser or the site put into a box; empty for a mask's skeleton or an unmade choice. */
export const heldBy = (box: Box): string =>
  typeOf(box) === 'select' ? chosenIn(box as HTMLSelectElement) : typedIn(box);

/** A number box that nobody touched may hold 0. */
const typedIn = (box: Box): string =>
  typeOf(box) === 'number' && /^0*$/.test(box.value) ? '' : typedOf(box.value);

/** What a list shows as chosen. */
const chosenIn = ({ options, selectedIndex }: HTMLSelectElement): string => {
  const option = options[selectedIndex];
  if (!option) return '';
  return chosenText({ text: option.text.trim(), value: option.value, first: selectedIndex === 0 });
};

const LOCKED = ':disabled,[readonly],[aria-disabled=true],[aria-readonly=true]';

/** Visible, enabled, not read-only, and no list in disguise. */
export const isWritable = (box: Box, known?: Known): boolean =>
  !matches(box, LOCKED) && !isFake(box) && isVisible(box, known);

/** The id of the smallest part that holds this box and another one. */
function groupOf(box: Box, { shared }: Parts): number {
  for (let up = parentOf(box); up; up = parentOf(up)) if (shared.has(up)) return idOf(up);
  return 0;
}
