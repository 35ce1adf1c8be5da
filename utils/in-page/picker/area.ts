/** A rectangle in the window, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Kept free around the panel. */
const MARGIN = 8;

/** Where a panel goes: below the box, else above it, else beside it; always inside the window. */
export function besides(box: Area, panel: Pick<Area, 'width' | 'height'>, window: Area): Area {
  const below = box.y + box.height + MARGIN;
  const over = box.y - MARGIN - panel.height;
  const right = box.x + box.width + MARGIN;
  const fitsBelow = below + panel.height + MARGIN <= window.height;
  const fitsOver = over >= MARGIN;
  const fitsRight = right + panel.width + MARGIN <= window.width;
  const x = !fitsBelow && !fitsOver && fitsRight ? right : box.x;
  const y = !fitsBelow && fitsOver ? over : below;
  return {
    ...panel,
    x: inside(x, panel.width, window.width),
    y: inside(y, panel.height, window.height),
  };
}

const inside = (at: number, size: number, room: number): number =>
  Math.max(MARGIN, Math.min(at, room - size - MARGIN));
