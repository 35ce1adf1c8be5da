import type { Box } from '../../detection/boxes.door.ts';
import { rootOf } from '../../detection/dom.door.ts';

/**
 * Does something to a box between one focus and one blur. A page that is not in front (the popup is)
 * fires neither by itself, so that we fire them; never twice, since validation and masks count them.
 */
export function visit(box: Box, act: () => void): void {
  const heard = listen(box);
  try {
    enter(box, heard);
    heard.blur = false;
    act();
  } finally {
    // A page that hands the focus on, from box to box of a split value, has already left this one.
    if (!heard.blur) box.blur();
    if (!heard.blur) tellFocus(box, ['blur', 'focusout']);
    heard.stop();
  }
}

interface Heard {
  focus: boolean;
  blur: boolean;
  readonly stop: () => void;
}

function enter(box: Box, heard: Heard): void {
  if (isActive(box)) return;
  box.focus({ preventScroll: true });
  if (!heard.focus) tellFocus(box, ['focus', 'focusin']);
}

/** The person's caret is in it, in a page that is in front. */
export const isActive = (box: Box): boolean =>
  box.ownerDocument.hasFocus() && rootOf(box).activeElement === box;

function listen(box: Box): Heard {
  const notice = ({ type }: Event) => {
    heard[type as 'focus' | 'blur'] = true;
  };
  const events = ['focus', 'blur'];
  const stop = () => {
    for (const event of events) box.removeEventListener(event, notice, { capture: true });
  };
  const heard: Heard = { focus: false, blur: false, stop };
  for (const event of events) box.addEventListener(event, notice, { capture: true });
  return heard;
}

function tellFocus(box: Box, [event, bubbling]: readonly [string, string]): void {
  box.dispatchEvent(new FocusEvent(event, { composed: true }));
  box.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}

/** What a change of text tells of itself. */
type Typed = Pick<InputEventInit, 'inputType' | 'data'>;

/** Announces a sign about to be typed. True when the page lets it pass. */
export const tellBefore = (box: Box, typed: Typed): boolean =>
  box.dispatchEvent(
    new InputEvent('beforeinput', { ...typed, bubbles: true, composed: true, cancelable: true }),
  );

/** What frameworks listen to after a change of the text. */
export const tellInput = (box: Box, typed: Typed): void => {
  box.dispatchEvent(new InputEvent('input', { ...typed, bubbles: true, composed: true }));
};

export const tellChange = (box: Box): void => {
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

/** One key of a person who types, for masks that listen to nothing else. True when the page lets it pass. */
export const tellKey = (
  box: Box,
  event: 'keydown' | 'keypress' | 'keyup',
  key: string,
): boolean => {
  const code = (event === 'keypress' ? key : key.toUpperCase()).charCodeAt(0);
  const about = { key, keyCode: code, which: code, bubbles: true, composed: true };
  return box.dispatchEvent(new KeyboardEvent(event, { ...about, cancelable: true }));
};
