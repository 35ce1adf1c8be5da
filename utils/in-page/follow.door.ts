import type { Hosts } from '../detection/hosts.door.ts';
import type { Offer } from './offer.ts';
import { watchBoxes } from './watch.door.ts';

/** Shortest and longest wait between two looks at a page that changes, in milliseconds. */
const SOON = 500;
const LATE = 8000;

/**
 * Tells of a page's boxes: once its components have been looked for, and whenever they may have changed since.
 * A page that asks nothing of ours is followed ever more slowly; gives back what is to be told of each offer.
 */
export function followBoxes(
  page: Document,
  { hosts, boxes }: { readonly hosts: Hosts; readonly boxes: () => void },
): (offer: Offer) => void {
  let patience = SOON;
  void hosts.search().then(() => {
    boxes();
    watchBoxes({ page, hosts, patience: () => patience, changed: boxes });
  });
  // Another step of the form, or the person coming back from the popup or from HR's e-mail.
  for (const moment of ['focus', 'hashchange', 'popstate'])
    addEventListener(moment, () => {
      patience = SOON;
      boxes();
    });
  return ({ first, marked }) => {
    patience = first > 0 || marked.length > 0 ? SOON : Math.min(patience * 2, LATE);
  };
}
