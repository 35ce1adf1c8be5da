import { BOXES } from '../detection/boxes.door.ts';
import { all, type Root, shadowOf } from '../detection/dom.door.ts';
import type { Hosts } from '../detection/hosts.door.ts';

/** Components may get their tree long after they came, and nothing tells: when they are looked for again. */
const LATER = 2000;

/** What is watched, and who is told. */
export interface Watching {
  readonly page: Document;
  readonly hosts: Hosts;
  /** Longest time after which a change is seen, in milliseconds, however much the page changes meanwhile. */
  readonly patience: () => number;
  readonly changed: () => void;
  /** The page has changed, and its boxes have not. */
  readonly idle?: () => void;
}

/** A page being watched. */
export interface Watch {
  /** Components are looked for once more, two seconds from now. */
  readonly searchLater: () => void;
  readonly stop: () => void;
}

/**
 * Calls back when boxes have come or gone, until it is stopped. The first change of any sort ends the listening
 * for a while: a page that changes all the time costs no more than a few looks a second, each a query for boxes.
 */
export function watchBoxes({ page, hosts, patience, changed, idle }: Watching): Watch {
  let known = boxesIn(page, hosts);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    waiting = setTimeout(look, patience());
  });
  const listen = () => {
    for (const tree of treesIn(page, hosts))
      observer.observe(tree, { childList: true, subtree: true });
  };
  const look = () => {
    listen();
    const now = boxesIn(page, hosts);
    if (now.length === known.length && now.every((box, at) => box === known[at])) return idle?.();
    known = now;
    changed();
  };
  let searching: ReturnType<typeof setTimeout> | undefined;
  const searchLater = () => {
    clearTimeout(searching);
    searching = setTimeout(() => void hosts.search().then((found) => found && look()), LATER);
  };
  listen();
  searchLater();
  return {
    searchLater,
    stop: () => {
      observer.disconnect();
      for (const timer of [waiting, searching]) clearTimeout(timer);
    },
  };
}

/** One query a tree, and no more: it is asked several times a second of a page that never stands still. */
const boxesIn = (page: Document, hosts: Hosts): Element[] =>
  treesIn(page, hosts).flatMap((tree) => [...all(tree, BOXES)]);

/** The page, and every open component that is known in it. */
export const treesIn = (page: Document, hosts: Hosts): Root[] => [
  page,
  ...[...hosts.byRoot().values()].flat().flatMap((host) => shadowOf(host) ?? []),
];
