/** Smaller boxes are traps for robots, or a mask's hidden twin. */
const SMALLEST = 4;

/**
 * True when a person can see the box: rendered, opaque, of some size, inside the page (boxes below the
 * fold are), not clipped away. Traps for robots must never be filled.
 */
export function isVisible(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  const css = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false };
  if (!element.checkVisibility(css)) return false;
  const place = element.getBoundingClientRect();
  if (place.width < SMALLEST || place.height < SMALLEST) return false;
  if (place.right + view.scrollX <= 0 || place.bottom + view.scrollY <= 0) return false;
  return !isClipped(element, view);
}

/** `clip`, `clip-path` or a tiny box that hides what overflows, on the element or a few parents. */
function isClipped(element: Element, view: Window): boolean {
  let up: Element | null = element;
  for (let level = 0; up && level < 6; level += 1, up = up.parentElement) {
    const style = view.getComputedStyle(up);
    if (/^rect\(/.test(style.clip) && style.position !== 'static') return true;
    if (/^(inset\((50|100)%|circle\(0)/.test(style.clipPath)) return true;
    if (Number(style.opacity) < 0.1) return true;
    if (style.overflow !== 'visible' && (up.clientWidth < SMALLEST || up.clientHeight < SMALLEST)) {
      if (style.display !== 'inline' && up !== element) return true;
    }
  }
  return false;
}
