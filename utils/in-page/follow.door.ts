import type { Hosts } from '../detection/hosts.door.ts';
import type { Offer } from './offer.ts';
import { watchBoxes } from './watch.door.ts';

/** Shortest and longest wait between two looks at a page that changes, in milliseconds. */
const SOON = 500;
const LATE = 8000;
/** After a click, the time in which most pages have shown what it asks for. */
const UNFOLDED = 350;

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
  let waiting: ReturnType<typeof setTimeout> | undefined;
  // Another step of the form may only be unfolded, which no mutation tells; and the person may come back from
  // the popup, where the card has changed.
  for (const moment of ['click', 'focus', 'hashchange', 'popstate'])
    addEventListener(
      moment,
      ({ isTrusted }) => {
        if (!isTrusted) return;
        patience = SOON;
        clearTimeout(waiting);
        waiting = setTimeout(boxes, UNFOLDED);
      },
      { capture: true, passive: true },
    );
  return ({ first, marked }) => {
    patience = first > 0 || marked.length > 0 ? SOON : Math.min(patience * 2, LATE);
  };
}
