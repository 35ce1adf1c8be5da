/** A rectangle, in pixels of the window. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What is to be placed, beside what, and inside what. */
export interface Placing {
  readonly size: Pick<Rect, 'width' | 'height'>;
  readonly beside: Rect;
  readonly window: Pick<Rect, 'width' | 'height'>;
}

/** Sides of a box; at the end of its upper or lower edge, where a label above leaves room. */
export type Side = 'right' | 'above' | 'above-end' | 'below' | 'below-end' | 'left';

/** One of them, and where it leads. */
export interface Place {
  readonly side: Side;
  readonly rect: Rect;
}

export type Point = readonly [x: number, y: number];

const GAP = 6;
/** Above and below, lines stand close together. */
const NARROW_GAP = 2;

/** Where something may stand beside a box, in the order of the sides; none that leaves the window sideways. */
export function placesBeside(placing: Placing, sides: readonly Side[]): Place[] {
  return sides.flatMap((side) => {
    const rect = { ...on(side, placing), ...placing.size };
    const inside = rect.left >= 0 && rect.left + rect.width <= placing.window.width;
    return inside ? [{ side, rect }] : [];
  });
}

function on(side: Side, { size, beside, window }: Placing): Pick<Rect, 'left' | 'top'> {
  const { left, top, width, height } = beside;
  if (side !== 'right' && side !== 'left') {
    const start = side.endsWith('end') ? left + width - size.width : left;
    return {
      // It may reach past the box, and then stands as far right as the window goes.
      left: Math.max(0, Math.min(start, window.width - size.width)),
      top: side.startsWith('below') ? top + height + NARROW_GAP : top - size.height - NARROW_GAP,
    };
  }
  const middle = top + (height - size.height) / 2;
  return { left: side === 'right' ? left + width + GAP : left - size.width - GAP, top: middle };
}

/** Points spread over a rectangle, at most so many pixels apart, its very edges left out. */
export function pointsOver({ left, top, width, height }: Rect, apart: number): Point[] {
  const columns = Math.max(2, Math.ceil(width / apart));
  const rows = Math.max(2, Math.ceil(height / apart));
  return Array.from({ length: columns * rows }, (_, at) => [
    left + 1 + ((at % columns) * (width - 2)) / (columns - 1),
    top + 1 + (Math.floor(at / columns) * (height - 2)) / (rows - 1),
  ]);
}
