import { describe, expect, it } from 'vitest';
import { placesBeside, pointsOver } from '../../utils/in-page/places.ts';

const window = { width: 400, height: 600 };
const size = { width: 100, height: 30 };
const beside = { left: 50, top: 200, width: 120, height: 20 };

describe('places beside a box', () => {
  it('come in the order of the sides that are wanted', () => {
    const tops = placesBeside({ size, beside, window }, ['below', 'right', 'above']).map(
      ({ rect }) => rect.top,
    );
    expect(tops).toEqual([222, 195, 168]);
  });

  it('never leave the window sideways: above and below they move in, right and left they are left out', () => {
    const narrow = { width: 160, height: 600 };
    const wide = { left: 100, top: 200, width: 50, height: 20 };
    expect(
      placesBeside({ size, beside: wide, window: narrow }, ['right', 'above', 'below', 'left']).map(
        ({ rect }) => rect,
      ),
    ).toEqual([
      { left: 60, top: 168, ...size },
      { left: 60, top: 222, ...size },
    ]);
  });

  it('stand at the end of an edge where the box itself ends', () => {
    const wide = { left: 20, top: 200, width: 360, height: 30 };
    expect(placesBeside({ size, beside: wide, window }, ['above-end', 'below-end'])).toEqual([
      { side: 'above-end', rect: { left: 280, top: 168, ...size } },
      { side: 'below-end', rect: { left: 280, top: 232, ...size } },
    ]);
  });

  it('there is none for what is wider than the window', () => {
    const wide = { width: 500, height: 30 };
    expect(
      placesBeside({ size: wide, beside, window }, ['right', 'above', 'below', 'left']),
    ).toEqual([]);
  });
});

describe('points over a rectangle', () => {
  it('reach its four corners, and leave no gap wider than asked', () => {
    const points = pointsOver({ left: 10, top: 20, width: 100, height: 30 }, 12);
    expect(points).toContainEqual([11, 21]);
    expect(points).toContainEqual([109, 49]);
    const columns = [...new Set(points.map(([x]) => x))];
    const gaps = columns.slice(1).map((x, at) => x - (columns[at] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(14);
  });

  it('are at least four, however small it is', () => {
    expect(pointsOver({ left: 0, top: 0, width: 4, height: 4 }, 12)).toHaveLength(4);
  });
});
