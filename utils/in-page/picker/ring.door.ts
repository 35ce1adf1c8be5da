import { rectOf } from '../place.door.ts';
import { made, type Shell } from './shell.door.ts';

/** The outline that shows which box is meant, above all that the page shows. */
export interface Ring {
  readonly around: (box: Element | undefined) => void;
  readonly box: () => Element | undefined;
}

export function openRing({ root }: Pick<Shell, 'root'>): Ring {
  const ring = made('div', { className: 'ring', popover: 'manual' });
  root.append(ring);
  let box: Element | undefined;
  let beat = 0;
  /** The page may move under it at any time, and nothing tells. */
  const follow = () => {
    if (!box?.isConnected) return;
    const { left, top, width, height } = rectOf(box);
    ring.style.left = `${left - EDGE}px`;
    ring.style.top = `${top - EDGE}px`;
    ring.style.width = `${width + 2 * EDGE}px`;
    ring.style.height = `${height + 2 * EDGE}px`;
    beat = requestAnimationFrame(follow);
  };
  return {
    box: () => box,
    around: (next) => {
      if (next === box) return;
      cancelAnimationFrame(beat);
      box = next;
      if (ring.isConnected) ring.togglePopover(box !== undefined);
      follow();
    },
  };
}

/** How far the outline stands from the box, in pixels. */
const EDGE = 4;
