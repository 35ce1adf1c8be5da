import { hostOf } from '../../detection/dom.door.ts';
import { topModal } from '../modal.door.ts';
import { focusedIn, reachable } from './trees.door.ts';

/**
 * The next box for the keyboard, with the focus on it; undefined is the bar, which closes the round. A page that
 * pulls the focus back does not stop the round: `from` tells where it was, not the focus.
 */
export function stepFrom(from: Element | undefined, back: boolean): HTMLElement | undefined {
  const stops: (Element | undefined)[] = [...reachable(document).filter(isFree), undefined];
  const at = stops.indexOf(from);
  const next = stops[(at + (back ? -1 : 1) + stops.length) % stops.length] as
    | HTMLElement
    | undefined;
  next?.focus();
  return next;
}

/** Behind an open modal dialog everything is inert. */
function isFree(box: Element): boolean {
  const modal = topModal(box.ownerDocument);
  return !box.closest('[inert]') && (!modal || modal.contains(outermost(box)));
}

function outermost(box: Element): Element {
  const host = hostOf(box);
  return host ? outermost(host) : box;
}

/** Remembers what has the focus; the result gives it back. */
export function rememberFocus(): () => void {
  const before = focusedIn(document);
  return () => {
    focusedIn(document)?.blur();
    if (before?.isConnected) before.focus({ preventScroll: true });
  };
}
