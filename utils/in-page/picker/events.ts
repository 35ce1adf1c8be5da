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

/** What neither the page nor the browser is to act upon while a person picks. */
export const stopped: ReadonlySet<string> = new Set([...CLICKS, ...KEYS]);

/** What the page does not hear meanwhile. */
export const swallowed: ReadonlySet<string> = new Set([...stopped, ...SILENT]);

/** All that the picker listens to. */
export const heard: readonly string[] = [...swallowed, ...MOVES];
