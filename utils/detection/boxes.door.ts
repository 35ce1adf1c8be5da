import { all, attribute, hostOf, matches, type Root, shadowOf, tagOf } from './dom.door.ts';

export type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const BOXES = 'input,select,textarea';
const FRAMES = 'iframe,frame';

/** Types of input that hold a text a person types. */
const TEXTUAL = new Set(['text', 'tel', 'email', 'number', '']);

/** True for the boxes that may ever hold a fact: no password, file, tick, date, search. */
export function isBox(element: Element): element is Box {
  const tag = tagOf(element);
  if (tag === 'select') return !matches(element, '[multiple]');
  if (tag === 'textarea') return true;
  return tag === 'input' && TEXTUAL.has(typeOf(element));
}

/** An input's type as the browser understands it; unknown types are `text`. */
export function typeOf(element: Element): string {
  const tag = tagOf(element);
  return tag === 'input' ? (element as HTMLInputElement).type : tag;
}

/**
 * A text box that is really a list to pick from: what is typed into it is a search, and only a click on
 * an option counts.
 */
export const isFake = (element: Element): boolean =>
  /^(combobox|listbox|searchbox)$/.test(attribute(element, 'role')) ||
  /^(list|both)$/.test(attribute(element, 'aria-autocomplete')) ||
  /^(listbox|true|menu|tree|grid|dialog)$/.test(attribute(element, 'aria-haspopup'));

/** Still in the page, and its frame still shows the document that it stands in. */
export function isLive(element: Element): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    // Firefox gives nothing at all of a document that a frame has left: "can't access dead object".
    return false;
  }
}

/** The document of a frame where it may be read (same origin), else undefined. */
export function documentOf(frame: Element): Document | undefined {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? undefined;
  } catch {
    return undefined;
  }
}

/** Open shadow roots and readable frames below a root that hold boxes, at any depth. */
export function innerRoots(root: Root): Map<Element, Root> {
  const found = new Map<Element, Root>();
  const keep = (host: Element, inner: Root | null | undefined) => {
    if (inner && hasBoxes(inner)) found.set(host, inner);
  };
  const elements = all(root, '*');
  // Of all that is done to a page, the one thing that is done to each of its elements: counted, not iterated.
  for (let at = 0, end = elements.length; at < end; at += 1) {
    const element = elements[at] as Element;
    const inner = shadowOf(element);
    if (inner) keep(element, inner);
  }
  for (const frame of all(root, FRAMES)) keep(frame, documentOf(frame));
  return found;
}

const hasBoxes = (root: Root): boolean => all(root, BOXES).length > 0 || innerRoots(root).size > 0;

/** The component that a root belongs to, and those around it, where each is one box and nothing else. */
export function componentsAt(
  root: Root,
  { around, inner }: { around: readonly Element[]; inner: number },
): readonly Element[] {
  const host = hostOf(root);
  const alone = inner + [...all(root, BOXES)].filter(isBox).length === 1;
  return host && alone ? [host, ...around] : [];
}

/** Hosts of the frames below a root that may not be read: named, so that nobody believes them read. */
export function unreadFrames(root: Root): string[] {
  const frames = [...all(root, FRAMES)].filter((frame) => !documentOf(frame));
  return frames.map(hostOfFrame).filter((host) => host !== '');
}

function hostOfFrame(frame: Element): string {
  const source = (frame as HTMLIFrameElement).src;
  return URL.canParse(source) ? new URL(source).host : '';
}
