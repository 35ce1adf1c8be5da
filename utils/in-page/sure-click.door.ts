import { isAsLeft } from './layer.door.ts';

/** How long it must have been in plain sight before a click on it counts, in milliseconds. */
const SETTLED = 150;
/** How often it is looked at, in milliseconds: a page cannot know when. */
const OFTEN = 100;

/** Judges clicks on one part of ours in a page that may want them for itself. */
export interface SureClick {
  readonly accepts: (event: Event) => boolean;
  readonly stop: () => void;
}

/** An observer that also tells whether anything covers, fades or filters its target (Chromium). */
interface VisibilityInit extends IntersectionObserverInit {
  readonly trackVisibility: true;
  readonly delay: number;
}

/**
 * A click counts only where it is the person's own, and where what they clicked on has been in plain sight for
 * a while: nothing above it, nothing that fades it, no other part of the page in the top layer, which might
 * cover it and let clicks through (the attacks published in 2025 on what extensions show in pages).
 */
export function sureClicks(host: HTMLElement): SureClick {
  let since = Number.POSITIVE_INFINITY;
  let seen = !('trackVisibility' in IntersectionObserver.prototype);
  const sample = () => {
    if (!host.isConnected) return stop();
    if (!seen || !isPlain(host)) since = Number.POSITIVE_INFINITY;
    else since = Math.min(since, performance.now());
  };
  const observer = new IntersectionObserver(
    (entries) => {
      seen = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible ?? true;
      sample();
    },
    { trackVisibility: true, delay: OFTEN } as VisibilityInit,
  );
  observer.observe(host);
  const timer = setInterval(sample, OFTEN);
  const stop = () => {
    observer.disconnect();
    clearInterval(timer);
  };
  return {
    accepts: (event) => {
      const settled = performance.now() - since >= SETTLED;
      sample();
      return event.isTrusted && settled && Number.isFinite(since);
    },
    stop,
  };
}

/** Nothing of the page lies above it, and nothing around it changes how it looks. */
function isPlain(host: HTMLElement): boolean {
  const { left, top, width, height } = host.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return (
    width >= SMALLEST &&
    height >= SMALLEST &&
    isAsLeft(host) &&
    host.matches(':popover-open') &&
    document.elementsFromPoint(x, y)[0] === host &&
    [...document.querySelectorAll(':popover-open,:modal,:fullscreen')].every(isOurs) &&
    [host, document.documentElement].every(looksPlain)
  );
}

const SMALLEST = 20;

function looksPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  return PLAIN.every(([name, value]) => style.getPropertyValue(name) === value);
}

/** What a page may change to hide a part or make it look like another. */
const PLAIN: readonly (readonly [string, string])[] = [
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['filter', 'none'],
  ['backdrop-filter', 'none'],
  ['clip-path', 'none'],
  ['mix-blend-mode', 'normal'],
  ['mask-image', 'none'],
  ['transform', 'none'],
  ['scale', 'none'],
];

const parts = new WeakSet<Element>();
const isOurs = (element: Element): boolean => parts.has(element);

/** Our own parts do not hide each other. */
export const own = (host: Element): void => void parts.add(host);
