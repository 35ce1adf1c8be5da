import { matches, parentOf, rootOf } from './dom.door.ts';

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
}

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
  const { opacity, fixed } = standingOf(element, known);
  if (opacity < FAINTEST) return false;
  const [x, y] = fixed ? [0, 0] : [view.scrollX, view.scrollY];
  return place.right + x > 0 && place.bottom + y > 0;
}

const isRendered = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

function standingOf(element: Element, known: Known): Standing {
  const remembered = known.get(element);
  if (remembered) return remembered;
  const outer = around(element);
  const { opacity, fixed } = outer ? standingOf(outer, known) : { opacity: 1, fixed: false };
  const style = getComputedStyle(element);
  const gone = isCut(style) || matches(element, '[inert]') || (outer && isFolded(outer));
  const own = Number(style.opacity) * faded(style.filter);
  const standing = {
    opacity: gone ? 0 : opacity * own,
    fixed: fixed || style.position === 'fixed',
  };
  known.set(element, standing);
  return standing;
}

/** The parent, or the component or the frame that an element stands in. */
function around(element: Element): Element | null {
  const inside = parentOf(element);
  if (inside) return inside;
  const { host } = rootOf(element) as Partial<ShadowRoot>;
  return host ?? framed(element.ownerDocument.defaultView);
}

/** The frame of a window, visible as a box has to be; the page's own window has none. */
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
