import { isForBrowser, type Key, strokeOf } from './keys.ts';
import { windowsIn } from './trees.door.ts';

const CLICKS = ['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'];
const KEYS = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'dragstart', 'drop'];
/** Kept from the page, but not from the browser: without them no finger scrolls and nothing takes the focus. */
const SILENT = [
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'focus',
  'blur',
  'focusin',
  'focusout',
];
/** Only heard. */
const MOVES = ['pointermove', 'pointerover', 'resize'];

const stopped = new Set([...CLICKS, ...KEYS]);
const swallowed = new Set([...stopped, ...SILENT]);
const heard = [...swallowed, ...MOVES];

/** What follows from what a person does. */
export interface Hears {
  /** There is nothing more to pick: the page hears everything again. */
  readonly isQuiet: () => boolean;
  /** The question is open. */
  readonly isAsking: () => boolean;
  readonly point: (path: readonly EventTarget[]) => void;
  /** By a click there; by a key, what is pointed to. */
  readonly pick: (path?: readonly EventTarget[]) => void;
  /** The pointer is on something of ours. */
  readonly over: (event: PointerEvent) => void;
  /** A click on something of ours. */
  readonly press: (event: MouseEvent) => void;
  readonly step: (back: boolean) => void;
  /** Tab inside the question: true when it has moved the focus itself. */
  readonly turn: (back: boolean) => boolean;
  readonly out: () => void;
  readonly move: () => void;
}

/**
 * Hears all that a person does, in the page and in the frames that it can read, before the page does and whatever
 * the page stops on its way. What scripts do is none of ours.
 */
export function hearing(host: Element, hears: Hears): { readonly stop: () => void } {
  const windows = new Set<Window>();
  const how = { capture: true, passive: false };
  /** A key that went down while we listened is ours until it comes up again. */
  let isDown = false;
  const hear = (event: Event) => {
    if (!event.isTrusted || event.target === event.currentTarget) {
      if (event.type === 'resize') hears.move();
      return;
    }
    if (event.type.startsWith('key')) isDown = event.type !== 'keyup';
    const isOwn = event.target === host;
    if (!isOwn && hears.isQuiet()) return;
    if (swallowed.has(event.type)) event.stopImmediatePropagation();
    if (follow(event, isOwn) && stopped.has(event.type)) event.preventDefault();
  };
  /** Whether the browser is to do nothing with it. */
  const follow = (event: Event, isOwn: boolean): boolean => {
    if (event.type === 'keydown') return pressed(event as KeyboardEvent, isOwn);
    if (isOwn) {
      if (event.type === 'click') hears.press(event as MouseEvent);
      else if (event.type === 'pointermove') hears.over(event as PointerEvent);
      return false;
    }
    if (hears.isAsking()) return true;
    if (event.type === 'click') hears.pick(event.composedPath());
    else if (event.type.startsWith('pointer')) pointed(event as PointerEvent);
    return !(event.type.startsWith('key') && isForBrowser(event as KeyboardEvent));
  };
  let last = '';
  /** A page that moves under a pointer at rest has pointed to nothing. */
  const pointed = (event: PointerEvent) => {
    const where = `${event.screenX} ${event.screenY}`;
    if (where !== last) hears.point(event.composedPath());
    last = where;
    if (/^i?frame$/i.test((event.target as Element).tagName ?? '')) listen();
  };
  const pressed = (event: Key, isOwn: boolean): boolean => {
    const stroke = strokeOf(event);
    if (stroke === 'out') hears.out();
    else if (stroke === 'next' || stroke === 'back') return turned(stroke === 'back');
    else if (isOwn) return false;
    else if (stroke === 'pick' && !hears.isAsking()) hears.pick();
    return stroke !== undefined || !isForBrowser(event);
  };
  const turned = (back: boolean): boolean => {
    if (hears.isQuiet()) return false;
    if (hears.isAsking()) return hears.turn(back);
    listen();
    hears.step(back);
    return true;
  };
  const each = (view: Window, act: 'addEventListener' | 'removeEventListener') => {
    for (const type of heard) view[act](type, hear, how);
  };
  /** Frames may come later. */
  const listen = () => {
    for (const view of windowsIn(document)) {
      if (!windows.has(view)) each(view, 'addEventListener');
      windows.add(view);
    }
  };
  listen();
  return {
    stop: () => {
      for (const view of windows) quietly(() => each(view, 'removeEventListener'));
      if (isDown) for (const view of windows) quietly(() => swallowNext(view));
    },
  };
}

/** The frame may show another page meanwhile: its listeners are gone with the old one. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {}
}

/** The key by which it all ended comes up after that. */
const swallowNext = (view: Window): void =>
  view.addEventListener('keyup', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  });
