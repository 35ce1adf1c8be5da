import { BOXES, isBox } from './boxes.door.ts';
import { all, hostOf, matches, type Root, shadowOf } from './dom.door.ts';
import { documentOf, hostOfFrame } from './frames.door.ts';
import type { HostsByRoot } from './hosts.door.ts';

/** One document or shadow root, and the trees inside it that hold boxes. */
export interface Tree {
  readonly root: Root;
  /** Inputs of any type, lists and text areas, in page order. */
  readonly inputs: readonly Element[];
  /** Trees that hold boxes at any depth, by the component or the frame that shows them. */
  readonly inner: ReadonlyMap<Element, Tree>;
  /** Frames that may not be read: named, so that nobody believes them read. */
  readonly shut: readonly Element[];
}

const FRAMES = 'iframe,frame';

/**
 * Where the boxes of a page are: the one thing done to every page. A single query a tree; components are
 * looked into where `hosts` knows them.
 */
export function survey(root: Root, hosts: HostsByRoot): Tree {
  const found = [...all(root, `${BOXES},${FRAMES}`)];
  const frames = found.filter((element) => matches(element, FRAMES));
  const inputs = frames.length > 0 ? found.filter((element) => !frames.includes(element)) : found;
  const inner = new Map<Element, Tree>();
  const look = (outer: Element, into: Root) => {
    const tree = survey(into, hosts);
    if (tree.inputs.length > 0 || tree.inner.size > 0 || tree.shut.length > 0)
      inner.set(outer, tree);
  };
  for (const host of hosts.get(root) ?? []) look(host, shadowOf(host) as ShadowRoot);
  const shut: Element[] = [];
  for (const frame of frames) {
    const page = documentOf(frame);
    if (page) look(frame, page);
    else if (hostOfFrame(frame) !== '') shut.push(frame);
  }
  return { root, inputs, inner, shut };
}

/** The frames of a tree that may not be read, at any depth. */
export const shutIn = ({ shut, inner }: Tree): Element[] => [
  ...shut,
  ...[...inner.values()].flatMap(shutIn),
];

/** The component that a tree belongs to, and those around it, where each is one box and nothing else. */
export function componentsAt(
  { root, inputs, inner }: Tree,
  around: readonly Element[],
): readonly Element[] {
  const host = hostOf(root);
  const alone = inner.size + inputs.filter(isBox).length === 1;
  return host && alone ? [host, ...around] : [];
}
