import { holdsBoxes, isLive } from './boxes.door.ts';
import { all, type Root, rootOf, shadowOf } from './dom.door.ts';
import { documentOf } from './frames.door.ts';

/** Components with an open shadow root, by the tree they stand in. */
export type HostsByRoot = ReadonlyMap<Root, readonly Element[]>;

/** What is known of the components of one page. */
export interface Hosts {
  readonly byRoot: () => HostsByRoot;
  /** Searches the whole page at once. */
  readonly searchNow: () => void;
  /**
   * Searches it in slices, whenever the page has nothing else to do. True when a component was found that
   * holds boxes and was not known.
   */
  readonly search: () => Promise<boolean>;
}

/** Longest time that a page is held up at once, in milliseconds. */
const SLICE = 5;
/** Elements looked at between two looks at the clock. */
const STRIDE = 200;
/** A page that is never idle is searched all the same, in milliseconds. */
const PATIENCE = 50;

/**
 * No selector finds a shadow root, and none announces itself: each element must be asked. That is the one
 * thing that costs as much as the page is long, so no reading waits for it.
 */
export function hostsOf(page: Document): Hosts {
  const known = new Set<Element>();
  const add = (host: Element): boolean => {
    if (known.has(host)) return false;
    known.add(host);
    return holdsBoxes(shadowOf(host) as unknown as Element);
  };
  return {
    byRoot: () => grouped(known),
    searchNow: () => {
      for (const host of hostsBelow(page)) if (host) add(host);
    },
    search: async () => {
      let isNew = false;
      let until = performance.now() + SLICE;
      for (const host of hostsBelow(page)) {
        if (host) isNew = add(host) || isNew;
        else if (performance.now() >= until) {
          await idle();
          until = performance.now() + SLICE;
        }
      }
      return isNew;
    },
  };
}

/** Forgets those that have left the page. */
function grouped(known: Set<Element>): HostsByRoot {
  const groups = new Map<Root, Element[]>();
  for (const host of known) {
    if (!isLive(host)) {
      known.delete(host);
      continue;
    }
    const root = rootOf(host);
    const group = groups.get(root);
    if (group) group.push(host);
    else groups.set(root, [host]);
  }
  return groups;
}

/** Every component below a root, at any depth; nothing, each time that one may stop and go on later. */
function* hostsBelow(root: Root): Generator<Element | undefined> {
  const elements = all(root, '*');
  for (let at = 0, end = elements.length; at < end; at += 1) {
    if (at % STRIDE === STRIDE - 1) yield undefined;
    const element = elements[at] as Element;
    const inner = shadowOf(element);
    if (!inner) continue;
    yield element;
    yield* hostsBelow(inner);
  }
  for (const frame of all(root, 'iframe,frame')) {
    const page = documentOf(frame);
    if (page) yield* hostsBelow(page);
  }
}

/** Until the page has nothing to do. Safari has no such call, and a page at the back is hardly ever called. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function' && document.visibilityState === 'visible')
      requestIdleCallback(resolve, { timeout: PATIENCE });
    else setTimeout(resolve);
  });
