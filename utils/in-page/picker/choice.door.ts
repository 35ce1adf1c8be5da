import { BOXES, type Box, isBox, isFake, typeOf } from '../../detection/boxes.door.ts';
import { above, controlOf, isElement, matches, tagOf } from '../../detection/dom.door.ts';

/**
 * any: every kind can be said of it · never: a text area, of which only that it is never to be filled ·
 * no: a box that is never taught · none: no box at all
 */
export type Nature = 'any' | 'never' | 'no' | 'none';

/** What stands under a click: the box itself, or that of the label that was clicked. */
export function controlIn(path: readonly EventTarget[]): Element | undefined {
  const first = path.find((one): one is Element => isElement(one as Node));
  if (!first) return undefined;
  if (matches(first, BOXES)) return first;
  const label = tagOf(first) === 'label' ? first : above(first, 'label');
  return (label && controlOf(label)) ?? undefined;
}

/** What may be taught of it. A list in disguise, and a search, are never filled: there is nothing to teach. */
export function natureOf(control: Element | undefined): Nature {
  if (!control) return 'none';
  if (!isBox(control) || isFake(control) || matches(control, SEARCH)) return 'no';
  return typeOf(control) === 'textarea' ? 'never' : 'any';
}

const SEARCH = '[role=search] *,search *';

export const isTaught = (control: Element | undefined): control is Box =>
  natureOf(control) === 'any' || natureOf(control) === 'never';
