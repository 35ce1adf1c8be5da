import { isBox } from './boxes.door.ts';
import { all, type Root, shadowOf } from './dom.door.ts';
import { documentOf } from './frames.door.ts';
import type { TaughtPlace } from './taught.ts';

/** The box that was taught, where one way leads to exactly one box; several could be anybody's. */
export function findTaught(
  page: Document,
  { candidates, shadow }: TaughtPlace,
): Element | undefined {
  let root: Root | undefined = page;
  for (const ways of shadow) {
    const host: Element | undefined = root && onlyOf(ways, root, isAny);
    root = host && treeIn(host);
  }
  return root && onlyOf(candidates, root, isBox);
}

/** What the first way that leads to one element alone leads to. */
const onlyOf = (
  ways: readonly string[],
  root: Root,
  isWanted: (element: Element) => boolean,
): Element | undefined =>
  ways.map((way) => theOnly(way, root, isWanted)).find((found) => found !== undefined);

/** The one wanted element of a tree that a selector finds; undefined for none, and for several. */
export function theOnly(
  selector: string,
  root: Root,
  isWanted: (element: Element) => boolean,
): Element | undefined {
  const found = matching(root, selector).filter(isWanted);
  return found.length === 1 ? found[0] : undefined;
}

export const isAny = (): boolean => true;

function matching(root: Root, selector: string): Element[] {
  try {
    return [...all(root, selector)];
  } catch {
    return [];
  }
}

const treeIn = (host: Element): Root | undefined => shadowOf(host) ?? documentOf(host);
