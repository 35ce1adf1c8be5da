import type { Undo } from './change.ts';

/** Neighbours in one parent, from the first to the last: often one and the same. */
export interface Neighbours {
  readonly first: Node;
  readonly last: Node;
}

/** How many `div`s, one in the other, and whether they leave a trace in the layout. */
export interface Wrapping {
  readonly depth: number;
  readonly display: 'block' | 'contents';
}

/** Puts `div`s around neighbours. */
export function wrap(neighbours: Neighbours, { depth, display }: Wrapping): Undo {
  const nodes = between(neighbours);
  const [first] = nodes as [Node];
  const outer = divOf(first, display);
  let inner = outer;
  for (let more = depth - 1; more > 0; more -= 1) inner = inner.appendChild(divOf(first, display));
  first.parentNode?.insertBefore(outer, first);
  // Not `moveBefore`: in Chromium 156 a box in a shadow root may come out of it without any size.
  inner.append(...nodes);
  return () => outer.replaceWith(...inner.childNodes);
}

function divOf({ ownerDocument }: Node, display: Wrapping['display']): HTMLElement {
  const div = (ownerDocument as Document).createElement('div');
  div.style.display = display;
  return div;
}

/** The neighbours, or what an earlier change has put around them, with all that stands between. */
function between({ first, last }: Neighbours): Node[] {
  const nodes = [...parentOfBoth(first, last).childNodes];
  const start = nodes.findIndex((node) => node.contains(first));
  const end = nodes.findIndex((node) => node.contains(last));
  return nodes.slice(start, end + 1);
}

function parentOfBoth(first: Node, last: Node): Node {
  let parent = first.parentNode as Node;
  while (!parent.contains(last)) parent = parent.parentNode as Node;
  return parent;
}
