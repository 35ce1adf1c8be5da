import { isAsLeft } from './layer.door.ts';

/**
 * How long it must have been in plain sight before a click on it counts, in milliseconds: longer than anybody takes
 * to see that something else has come under the pointer, and to hold back.
 */
const SETTLED = 400;
/** How often it is looked at, in milliseconds: a page cannot know when. */
const OFTEN = 100;
/** Looks further apart than this tell nothing of what stood there between them, in milliseconds. */
const LONGEST = 300;

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
 * cover it and let clicks through (the attacks published in 2025 on what extensions show in pages). A page that
 * keeps the processor to itself keeps us from looking: the while starts again then. The second half of a double
 * click never counts: it may have been meant for what the first half took away.
 * `part`: what they click on, where that is a part in the host's closed tree.
 */
export function sureClicks(host: HTMLElement, part: HTMLElement = host): SureClick {
  let since = Number.POSITIVE_INFINITY;
  let looked = Number.NEGATIVE_INFINITY;
  let isBelow = false;
  let seen = !judgesSight();
  const sample = () => {
    if (!host.isConnected) return stop();
    const now = performance.now();
    if (!seen || isBelow || !isPlain(host, part)) since = Number.POSITIVE_INFINITY;
    else since = now - looked > LONGEST ? now : Math.min(since, now);
    looked = now;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      seen =
        !judgesSight() ||
        ((entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible ?? true);
      sample();
    },
    { trackVisibility: true, delay: OFTEN } as VisibilityInit,
  );
  observer.observe(part);
  const dialogs = watchDialogs(host, () => {
    isBelow = true;
  });
  const timer = setInterval(sample, OFTEN);
  const stop = () => {
    observer.disconnect();
    dialogs.disconnect();
    clearInterval(timer);
  };
  return {
    accepts: (event) => {
      sample();
      const settled = performance.now() - since >= SETTLED;
      return event.isTrusted && settled && (event as UIEvent).detail <= 1;
    },
    stop,
  };
}

/** Nothing of the page lies above it, and nothing around it changes how it looks. */
function isPlain(host: HTMLElement, part: HTMLElement): boolean {
  const { left, top, width, height } = part.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return (
    width >= SMALLEST &&
    height >= SMALLEST &&
    isAsLeft(host) &&
    part.matches(':popover-open,:modal') &&
    document.elementsFromPoint(x, y)[0] === host &&
    [...document.querySelectorAll(':popover-open,:modal,:fullscreen')].every(
      (one) => isOurs(one) || isAround(one, host),
    ) &&
    [host, part, document.documentElement].every(looksPlain)
  );
}

const SMALLEST = 20;

/**
 * Whether the browser can say what is in sight. Of the picker's question in a frame of somebody else's page Chromium
 * never said so (156; our own bar above that frame may be why): there only what stands in the frame is looked at.
 */
const judgesSight = (): boolean =>
  'trackVisibility' in IntersectionObserver.prototype && window.parent === window;

/** All around an open modal dialog is inert: what is shown while one is open stands in it, and above it. */
const isAround = (element: Element, host: Element): boolean =>
  element.matches('dialog:modal') && element.contains(host);

/** A dialog around us that the page shows anew stands above us from then on. */
function watchDialogs(host: Element, shownAnew: () => void): MutationObserver {
  const observer = new MutationObserver(shownAnew);
  let dialog = host.closest('dialog');
  while (dialog) {
    observer.observe(dialog, { attributeFilter: ['open'] });
    dialog = dialog.parentElement?.closest('dialog') ?? null;
  }
  return observer;
}

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

/** Kept in our own world, which the page cannot see: several scripts of ours show parts in one page. */
const PARTS = Symbol.for('code-en-poche-parts');
const known: WeakSet<Element> | undefined = Reflect.get(globalThis, PARTS);
const parts = known ?? new WeakSet<Element>();
Reflect.set(globalThis, PARTS, parts);
const isOurs = (element: Element): boolean => parts.has(element);

/** Our own parts do not hide each other. */
export const own = (host: Element): void => void parts.add(host);
