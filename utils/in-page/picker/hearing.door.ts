import { stopped, swallowed } from './events.ts';
import { isForBrowser, type Key, strokeOf } from './keys.ts';
import { listenEverywhere } from './listening.door.ts';

/** What follows from what a person does. */
export interface Hears {
  /** The picker still stands in the page; otherwise it ends now, and the page hears everything again. */
  readonly isThere: () => boolean;
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

/** Tells whether the browser is to do nothing with an event. */
type Follow = (event: Event) => boolean;

/**
 * Hears all that a person does, in the page and in the frames that it can read, before the page does. What scripts
 * do is none of ours.
 */
export function hearing(host: Element, hears: Hears): { readonly stop: () => void } {
  /** A key that went down while we listened is ours until it comes up again. */
  let isDown = false;
  const hear = (event: Event) => {
    if (!event.isTrusted || event.target === event.currentTarget) {
      if (event.type === 'resize') hears.move();
      return;
    }
    if (!hears.isThere()) return;
    if (event.type.startsWith('key')) isDown = event.type !== 'keyup';
    const isOwn = event.target === host;
    if (!isOwn && hears.isQuiet()) return;
    if (swallowed.has(event.type)) event.stopImmediatePropagation();
    const follow = isOwn ? onOurs : onPage;
    if (follow(event) && stopped.has(event.type)) event.preventDefault();
  };
  const ears = listenEverywhere(hear);
  const pressed = pressing(hears, ears.again);
  const onOurs = hearingOurs(hears, pressed);
  const onPage = hearingPage(hears, { pressed, again: ears.again });
  return {
    stop: () => {
      ears.stop();
      if (isDown) ears.swallowKeyUp();
    },
  };
}

type Pressed = (event: Key, isOwn: boolean) => boolean;

/** On what we show, the browser does as always. */
const hearingOurs =
  (hears: Hears, pressed: Pressed): Follow =>
  (event) => {
    if (event.type === 'keydown') return pressed(event as KeyboardEvent, true);
    if (event.type === 'click') hears.press(event as MouseEvent);
    else if (event.type === 'pointermove') hears.over(event as PointerEvent);
    return false;
  };

/** In the page: what is pointed to, and what is picked. */
function hearingPage(
  hears: Hears,
  { pressed, again }: { readonly pressed: Pressed; readonly again: () => void },
): Follow {
  let last = '';
  /** A page that moves under a pointer at rest has pointed to nothing. */
  const pointed = (event: PointerEvent) => {
    const where = `${event.screenX} ${event.screenY}`;
    if (where !== last) hears.point(event.composedPath());
    last = where;
    if (/^i?frame$/i.test((event.target as Element).tagName ?? '')) again();
  };
  return (event) => {
    if (event.type === 'keydown') return pressed(event as KeyboardEvent, false);
    if (hears.isAsking()) return true;
    if (event.type === 'click') hears.pick(event.composedPath());
    else if (event.type.startsWith('pointer')) pointed(event as PointerEvent);
    return !(event.type.startsWith('key') && isForBrowser(event as KeyboardEvent));
  };
}

/** Keys: out, on to the next box, pick it. */
function pressing(hears: Hears, again: () => void): Pressed {
  const turned = (back: boolean): boolean => {
    if (hears.isQuiet()) return false;
    if (hears.isAsking()) return hears.turn(back);
    again();
    hears.step(back);
    return true;
  };
  return (event, isOwn) => {
    const stroke = strokeOf(event);
    if (stroke === 'out') hears.out();
    else if (stroke === 'next' || stroke === 'back') return turned(stroke === 'back');
    else if (isOwn) return false;
    else if (stroke === 'pick' && !hears.isAsking()) hears.pick();
    return stroke !== undefined || !isForBrowser(event);
  };
}
