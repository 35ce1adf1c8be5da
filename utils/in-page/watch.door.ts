import { BOXES } from '../detection/boxes.door.ts';
import { all, type Root, shadowOf } from '../detection/dom.door.ts';
import type { Hosts } from '../detection/hosts.door.ts';

/** Components may get their tree long after they came, and nothing tells: when they are looked for again. */
const LATER = [2000];

/** What is watched, and who is told. */
export interface Watching {
  readonly page: Document;
  readonly hosts: Hosts;
  /** Longest time after which a change is seen, in milliseconds, however much the page changes meanwhile. */
  readonly patience: () => number;
  readonly changed: () => void;
}

/**
 * Calls back when boxes have come or gone, until it is stopped. The first change of any sort ends the listening
 * for a while: a page that changes all the time costs no more than a few looks a second, each a query for boxes.
 */
export function watchBoxes({ page, hosts, patience, changed }: Watching): () => void {
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
    if (now.length === known.length && now.every((box, at) => box === known[at])) return;
    known = now;
    changed();
  };
  const searched = LATER.map((after) =>
    setTimeout(() => void hosts.search().then((found) => found && look()), after),
  );
  listen();
  return () => {
    observer.disconnect();
    for (const timer of [waiting, ...searched]) clearTimeout(timer);
  };
}

/** One query a tree, and no more: it is asked several times a second of a page that never stands still. */
const boxesIn = (page: Document, hosts: Hosts): Element[] =>
  treesIn(page, hosts).flatMap((tree) => [...all(tree, BOXES)]);

const treesIn = (page: Document, hosts: Hosts): Root[] => [
  page,
  ...[...hosts.byRoot().values()].flat().flatMap((host) => shadowOf(host) ?? []),
];
