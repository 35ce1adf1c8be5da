/** A rectangle in the window, in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Kept free around the panel. */
const MARGIN = 8;

/** Where a panel goes: below the box, else above it, else wherever it is whole inside the window. */
export function besides(box: Area, panel: Pick<Area, 'width' | 'height'>, window: Area): Area {
  const below = box.y + box.height + MARGIN;
  const over = box.y - MARGIN - panel.height;
  const fitsBelow = below + panel.height + MARGIN <= window.height;
  const y = fitsBelow ? below : over >= MARGIN ? over : below;
  return {
    ...panel,
    x: inside(box.x, panel.width, window.width),
    y: inside(y, panel.height, window.height),
  };
}

const inside = (at: number, size: number, room: number): number =>
  Math.max(MARGIN, Math.min(at, room - size - MARGIN));
