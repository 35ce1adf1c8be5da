import { isLive } from '../detection/boxes.door.ts';

/** The outline that shows which box a row of the popup speaks of. */
const OUTLINE = { outline: '3px solid #b4531a', outlineOffset: '2px' };

let shown: Animation | undefined;
let pointed: Element | undefined;

/**
 * Scrolls to a box and outlines it; undefined takes the outline away. An animation, so that no attribute
 * of the page is touched and nothing is left behind.
 */
export function pointTo(box: Element | undefined): boolean {
  if (pointed && isLive(pointed)) shown?.cancel();
  pointed = box;
  shown = undefined;
  if (!box || !isLive(box)) return box === undefined;
  box.scrollIntoView({ block: 'center', inline: 'nearest' });
  shown = box.animate([OUTLINE, OUTLINE], { duration: 60_000 });
  return true;
}
