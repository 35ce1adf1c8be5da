import { all, attribute, matches, tagOf } from './dom.door.ts';

export type Box = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const BOXES = 'input,select,textarea';

/** Types of input that hold a text a person types. */
const TEXTUAL = new Set(['text', 'tel', 'email', 'number', '']);

/** True for the boxes that may ever hold a fact: no password, file, tick, date, search. */
export function isBox(element: Element): element is Box {
  const tag = tagOf(element);
  if (tag === 'input') return TEXTUAL.has(typeOf(element));
  return tag === 'textarea' || (tag === 'select' && !matches(element, '[multiple]'));
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

/** Whether a part of a page holds boxes, of any type. */
export const holdsBoxes = (part: Element): boolean => all(part, BOXES).length > 0;
