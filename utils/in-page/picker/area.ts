import type { Rect } from '../places.ts';

/** Kept free around the panel. */
const MARGIN = 8;

type Size = Pick<Rect, 'width' | 'height'>;

/** Where a panel goes: below the box, else above it, else beside it; always inside the window. */
export function besides(box: Rect, panel: Size, window: Size): Rect {
  const below = box.top + box.height + MARGIN;
  const over = box.top - MARGIN - panel.height;
  const right = box.left + box.width + MARGIN;
  const fitsBelow = below + panel.height + MARGIN <= window.height;
  const fitsOver = over >= MARGIN;
  const fitsRight = right + panel.width + MARGIN <= window.width;
  const left = !fitsBelow && !fitsOver && fitsRight ? right : box.left;
  const top = !fitsBelow && fitsOver ? over : below;
  return {
    ...panel,
    left: inside(left, panel.width, window.width),
    top: inside(top, panel.height, window.height),
  };
}

const inside = (at: number, size: number, room: number): number =>
  Math.max(MARGIN, Math.min(at, room - size - MARGIN));
