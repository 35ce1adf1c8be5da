import { farId } from './far-ids.ts';
import type { Asking, Sighting } from './sighting.ts';

/** What a frame of another host asks, and where it stands in the page around it. */
export interface FramedSighting {
  readonly frame: number;
  readonly sighting: Sighting;
  /** How many boxes of the page around stand before it. */
  readonly at: number;
}

/**
 * One sighting of a page and its frames, in page order, each asking of a frame under the frame's host. `order`: the
 * ids of all boxes of the page itself, as they were read.
 */
export function merged(
  page: Sighting,
  {
    order,
    framed,
  }: { readonly order: readonly number[]; readonly framed: readonly FramedSighting[] },
): Sighting {
  const placed = [
    ...page.askings.map((asking) => ({ at: order.indexOf(asking.id) + 0.5, asking })),
    ...framed.flatMap(({ at, frame, sighting }) =>
      sighting.askings.map((asking) => ({ at, asking: inFrame(asking, { frame, sighting }) })),
    ),
  ];
  const read = new Set(framed.map(({ sighting }) => sighting.host));
  const unread = [page, ...framed.map(({ sighting }) => sighting)].flatMap((one) => one.unread);
  return {
    ...page,
    askings: placed.sort((a, b) => a.at - b.at).map(({ asking }) => asking),
    unread: [...new Set(unread)].filter((host) => !read.has(host)),
    cut: page.cut || framed.some(({ sighting }) => sighting.cut),
  };
}

const inFrame = (
  asking: Asking,
  { frame, sighting: { host } }: Pick<FramedSighting, 'frame' | 'sighting'>,
): Asking => ({
  ...asking,
  id: farId(frame, asking.id),
  boxes: asking.boxes.map((id) => farId(frame, id)),
  block: asking.block === '' ? host : `${host} › ${asking.block}`,
});
