import type { Box } from '../../detection/boxes.door.ts';

/**
 * Gives the box the focus. A page that is not in front (the popup is) fires no focus event by itself, so
 * that we fire it, but never twice: validation and masks count them.
 */
export const enterBox = (box: Box): void =>
  moved(box, ['focus', 'focusin'], () => box.focus({ preventScroll: true }));

/** Takes the focus away, which is when most pages validate. */
export const leaveBox = (box: Box): void => moved(box, ['blur', 'focusout'], () => box.blur());

function moved(box: Box, [event, bubbling]: readonly [string, string], move: () => void): void {
  let fired = false;
  const seen = () => {
    fired = true;
  };
  box.addEventListener(event, seen, { once: true, capture: true });
  move();
  box.removeEventListener(event, seen, { capture: true });
  if (fired) return;
  box.dispatchEvent(new FocusEvent(event, { composed: true }));
  box.dispatchEvent(new FocusEvent(bubbling, { bubbles: true, composed: true }));
}

/** What frameworks listen to after a change of the text. */
export const tellInput = (box: Box, data: string): void => {
  const about = { bubbles: true, composed: true, inputType: 'insertReplacementText', data };
  box.dispatchEvent(new InputEvent('input', about));
};

export const tellChange = (box: Box): void => {
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

/** One key of a person who types, for masks that listen to nothing else. True when the page let it pass. */
export const tellKey = (
  box: Box,
  event: 'keydown' | 'keypress' | 'keyup',
  key: string,
): boolean => {
  const code = key.charCodeAt(0);
  const about = {
    key,
    keyCode: code,
    which: code,
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  return box.dispatchEvent(new KeyboardEvent(event, about));
};
