import { expect, it } from 'vitest';
import { besides } from '../../utils/in-page/picker/area.ts';
import { isForBrowser, strokeOf } from '../../utils/in-page/picker/keys.ts';

const window = { width: 320, height: 600 };
const panel = { width: 300, height: 200 };
const boxAt = (x: number, y: number) => ({ left: x, top: y, width: 100, height: 20 });

it.each([
  ['below the box', boxAt(10, 50), { left: 10, top: 78 }],
  ['above it where there is no room below', boxAt(10, 560), { left: 10, top: 352 }],
  ['never outside of the window', boxAt(250, -40), { left: 12, top: 8 }],
  ['beside a box that is far away', boxAt(900, 5000), { left: 12, top: 392 }],
])('the panel stands %s', (_, box, place) => {
  expect(besides(box, panel, window)).toMatchObject(place);
});

it('stands beside the box where there is room neither below nor above it', () => {
  const wide = { ...window, width: 800, height: 300 };
  expect(besides(boxAt(100, 120), panel, wide)).toMatchObject({ left: 208, top: 92 });
});

it('a window smaller than the panel shows its beginning', () => {
  expect(besides(boxAt(0, 0), panel, { ...window, width: 200, height: 100 })).toMatchObject({
    left: 8,
    top: 8,
  });
});

it('keys: out, on, back, pick; the browser keeps its own', () => {
  const key = { key: 'a', shiftKey: false, ctrlKey: false, metaKey: false };
  expect(strokeOf({ ...key, key: 'Escape' })).toBe('out');
  expect(strokeOf({ ...key, key: 'Tab' })).toBe('next');
  expect(strokeOf({ ...key, key: 'Tab', shiftKey: true })).toBe('back');
  expect(strokeOf({ ...key, key: ' ' })).toBe('pick');
  expect(strokeOf(key)).toBeUndefined();
  expect(isForBrowser(key)).toBe(false);
  expect(isForBrowser({ ...key, ctrlKey: true })).toBe(true);
  expect(isForBrowser({ ...key, key: 'F5' })).toBe(true);
});
