import { hostOf, matches, parentOf, slotOf } from './dom.door.ts';

/** Smaller boxes are traps for robots, or a mask's hidden twin. */
const SMALLEST = 4;
/** Less than this of a box is nothing a person sees. */
const FAINTEST = 0.1;

/** What all that stands around an element leaves of it. */
interface Standing {
  /** 0 when it is clipped, folded or locked away. */
  readonly opacity: number;
  /** Fixed to the window: what is outside then cannot be scrolled to. */
  readonly fixed: boolean;
  /** The part of the window in which all that hides its overflow leaves it to be seen. */
  readonly window: Frame;
}

/** Sides of a rectangle, in pixels of the window. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const EVERYWHERE: Frame = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** What is known of the elements around boxes, for one reading: boxes share most of it. */
export type Known = Map<Element, Standing>;

/**
 * True when a person can see and reach the box: rendered, opaque, of some size, inside the page (boxes
 * below the fold are), not clipped, folded or inert, and so for every frame and component around it.
 * Traps for robots must never be filled.
 */
export function isVisible(element: Element, known: Known = new Map()): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected || !isRendered(element)) return false;
  const place = element.getBoundingClientRect();
  if (place.width < SMALLEST || place.height < SMALLEST) return false;
  const { opacity, fixed, window } = standingOf(element, known);
  if (opacity < FAINTEST || !meets(place, window)) return false;
  const [x, y] = fixed ? [0, 0] : [view.scrollX, view.scrollY];
  return place.right + x > 0 && place.bottom + y > 0 && place.left + x < widthOf(view, fixed);
}

/** How far to the right a person can get: nowhere past the window where the page does not scroll sideways. */
function widthOf({ document, innerWidth }: Window, fixed: boolean): number {
  const roots = [document.documentElement, document.body].filter((root) => root !== null);
  const stays = roots.some((root) => /^(hidden|clip)$/.test(getComputedStyle(root).overflowX));
  return fixed || stays ? innerWidth : Infinity;
}

const isRendered = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

const NOTHING_AROUND: Standing = { opacity: 1, fixed: false, window: EVERYWHERE };

function standingOf(element: Element, known: Known): Standing {
  const remembered = known.get(element);
  if (remembered) return remembered;
  const outer = outerOf(element);
  const around = outer ? aroundOf(element, { outer, known }) : NOTHING_AROUND;
  const { opacity, fixed } = around;
  const style = getComputedStyle(element);
  const gone = isCut(style) || matches(element, '[inert]') || (outer && isFolded(outer));
  const own = Number(style.opacity) * faded(style.filter);
  const standing = {
    opacity: gone ? 0 : opacity * own,
    fixed: fixed || style.position === 'fixed',
    window: windowOf(element, { style, around }),
  };
  known.set(element, standing);
  return standing;
}

/**
 * What is left to be seen of what an element holds. One that scrolls shows all of it in time, if it is itself
 * seen; what is taken out of the flow may have left the one that hides; the page's own root only scrolls.
 */
function windowOf(
  element: Element,
  { style, around }: { style: CSSStyleDeclaration; around: Standing },
): Frame {
  const { position, overflowX, overflowY } = style;
  const outside = /^(absolute|fixed)$/.test(position) ? EVERYWHERE : around.window;
  const scrolls = /^(auto|scroll)$/;
  if (scrolls.test(overflowX) || scrolls.test(overflowY) || matches(element, 'html,body'))
    return meets(element.getBoundingClientRect(), outside) ? EVERYWHERE : outside;
  const hides = /^(hidden|clip)$/;
  if (!hides.test(overflowX) && !hides.test(overflowY)) return outside;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: hides.test(overflowX) ? Math.max(left, outside.left) : outside.left,
    right: hides.test(overflowX) ? Math.min(right, outside.right) : outside.right,
    top: hides.test(overflowY) ? Math.max(top, outside.top) : outside.top,
    bottom: hides.test(overflowY) ? Math.min(bottom, outside.bottom) : outside.bottom,
  };
}

/** At least a few pixels of a place are inside a frame. */
const meets = (place: Frame, frame: Frame): boolean =>
  Math.min(place.right, frame.right) - Math.max(place.left, frame.left) >= SMALLEST &&
  Math.min(place.bottom, frame.bottom) - Math.max(place.top, frame.top) >= SMALLEST;

/** A frame has a window of its own that scrolls: whole, if the frame can be seen as a box has to be. */
function aroundOf(element: Element, { outer, known }: { outer: Element; known: Known }): Standing {
  const around = standingOf(outer, known);
  if (outer.ownerDocument === element.ownerDocument) return around;
  const opacity = isVisible(outer, known) ? around.opacity : 0;
  return { opacity, fixed: false, window: EVERYWHERE };
}

/** The slot, the parent, the component or the frame that an element stands in. */
const outerOf = (element: Element): Element | null =>
  slotOf(element) ??
  parentOf(element) ??
  hostOf(element) ??
  framed(element.ownerDocument.defaultView);

/** The frame of a window; the page's own window has none. */
const framed = (view: Window | null): Element | null => view?.frameElement ?? null;

const faded = (filter: string): number => Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1);

/** Cut to nothing by `clip` or `clip-path`. */
function isCut({ clip, clipPath, position }: CSSStyleDeclaration): boolean {
  if (clip.startsWith('rect(') && /^(absolute|fixed)$/.test(position)) return true;
  const [, shape, sizes = ''] = /^(\w+)\((.*)\)/.exec(clipPath) ?? [];
  const all = (sizes.match(/[\d.]+/g) ?? []).map(Number);
  const [first = 1] = all;
  if (shape === 'inset') return sizes.includes('%') && (first >= 50 || Math.max(...all) >= 95);
  return shape === 'polygon' ? new Set(all).size === 1 : shape !== undefined && first === 0;
}

/** Too small for anything in it, and hides what overflows. */
function isFolded(element: Element): boolean {
  if (element.clientWidth >= SMALLEST && element.clientHeight >= SMALLEST) return false;
  const { overflow, display } = getComputedStyle(element);
  return (overflow !== 'visible' && display !== 'inline') || matches(element, 'iframe,frame');
}
