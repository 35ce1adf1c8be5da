import { above, hostOf } from '../detection/dom.door.ts';

/** The modal dialog of a page behind which everything is inert; of several the last. */
export const topModal = (page: Document): Element | undefined =>
  [...page.querySelectorAll('dialog:modal')].at(-1);

/** What stands outside an open modal dialog is not there for a screen reader. */
export function modalAround(box: Element): Element | undefined {
  for (let one: Element | undefined = box; one; one = hostOf(one)) {
    const dialog = above(one, ':modal,[aria-modal=true]');
    if (dialog) return dialog;
  }
  return undefined;
}
