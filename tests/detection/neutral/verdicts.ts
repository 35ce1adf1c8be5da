import { look } from '../../../utils/detection/look.ts';
import { readPage } from '../../../utils/detection/read-page.door.ts';
import type { Asking } from '../../../utils/detection/sighting.ts';
import { weigh } from '../../../utils/detection/weigh.ts';
import { trustOf } from '../../../utils/sites/trust.ts';

/** What is made of each box: how surely it asks what, and whose it is. */
export type Verdicts = ReadonlyMap<Element, string>;

/** The verdicts on a page, as the popup reaches them at this address. Nothing else here knows how. */
export function verdictsOf(page: Document, address: string): Verdicts {
  const { page: reading, elements } = readPage(page);
  const { host, pathname, hash } = new URL(address);
  const trust = trustOf(address);
  const here = { ...reading, host, path: `${pathname}${hash.split('?')[0]}` };
  const { askings } = weigh(look(here), trust === 'listed' || trust === 'offered');
  const told = askings.flatMap((asking) =>
    asking.boxes.map((id, at) => [elements.get(id) as Element, tell(asking, at)] as const),
  );
  return new Map(told);
}

const tell = ({ boxes, verdict }: Asking, at: number): string => {
  const { certainty, kinds, owner } = verdict;
  const part = boxes.length > 1 ? ` ${at + 1}/${boxes.length}` : '';
  return `${certainty} ${kinds.join('|')}${part} of ${owner ?? 'nobody'}`;
};

/** What has become of the verdicts, one line a box. */
export const differences = (before: Verdicts, after: Verdicts): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((box) => before.get(box) !== after.get(box))
    .map((box) => `${tagOf(box)}: ${before.get(box) ?? 'none'} → ${after.get(box) ?? 'none'}`);

/** An element without what it holds, or a text, for a person to find it again. */
export const tagOf = (node: Node): string => {
  const { outerHTML } = node.cloneNode(false) as Partial<Element>;
  return (outerHTML?.replace(/><\/.*/s, '>') ?? node.textContent?.trim() ?? '').slice(0, 160);
};
