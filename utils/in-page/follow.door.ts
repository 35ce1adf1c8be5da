import { BOXES } from '../detection/boxes.door.ts';
import { all } from '../detection/dom.door.ts';
import type { Hosts } from '../detection/hosts.door.ts';
import { lookAgain } from './look-again.door.ts';
import { watchBoxes } from './watch.door.ts';

/** Waits between two looks for boxes while the page changes, in milliseconds: ever longer where none come. */
const SOON = 250;
const SELDOM = 2000;
/** Boxes that still come or go are waited for, up to so long. */
const CALM = 300;
const LATEST = 8000;

/** Follows the boxes of one page, for whoever wants to know. */
export interface Follow {
  /** Calls back at each change, at once, until it is stopped. */
  readonly listen: (changed: () => void) => () => void;
}

/**
 * Tells of a page's boxes: once its components have been looked for, and whenever they may have changed since
 * and the page has calmed down. A page that never does is told of every eight seconds. Texts that come after the
 * boxes, or are tied to them later, are told of as well: see `lookAgain`.
 */
export function followBoxes(
  page: Document,
  { hosts, boxes }: { readonly hosts: Hosts; readonly boxes: () => void },
): Follow {
  const listeners = new Set<() => void>();
  let patience = SOON;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let isTold = false;
  // Most pages of these hosts ask nothing at all.
  const tellOfAny = () => {
    isTold ||= holdsAny(page) || hosts.byRoot().size > 0;
    if (isTold) boxes();
  };
  const { soon } = lookAgain(page, hosts, () => {
    for (const listener of listeners) listener();
    tellOfAny();
  });
  const tellWithin = (calm: number) => {
    since ||= performance.now();
    clearTimeout(waiting);
    waiting = setTimeout(
      () => {
        since = 0;
        tellOfAny();
      },
      Math.max(0, Math.min(calm, since + LATEST - performance.now())),
    );
  };
  const changed = () => {
    patience = SOON;
    for (const listener of listeners) listener();
    tellWithin(CALM);
    soon();
  };
  // Another step of the form may only be unfolded, which no mutation tells; and the person may come back from
  // the popup, where the card has changed.
  for (const moment of ['click', 'focus', 'hashchange', 'popstate', 'pageshow'])
    addEventListener(
      moment,
      ({ isTrusted }) => {
        if (!isTrusted) return;
        patience = SOON;
        tellWithin(CALM);
      },
      { capture: true, passive: true },
    );
  const idle = () => {
    patience = Math.min(patience * 2, SELDOM);
    // What came may be a component that gets its tree later; while a plan is open, that is waited for.
    if (listeners.size > 0) searchLater();
  };
  const { searchLater } = watchBoxes({
    page,
    hosts,
    changed,
    idle,
    patience: () => (listeners.size > 0 ? SOON : patience),
  });
  soon();
  void hosts.search().then(tellOfAny);
  return {
    listen: (listener) => {
      listeners.add(listener);
      searchLater();
      return () => listeners.delete(listener);
    },
  };
}

const holdsAny = (page: Document): boolean => all(page, `${BOXES},iframe`).length > 0;
