import type { Browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from '../utils/in-page/picker/picker.door.ts';
import type { Teacher } from '../utils/in-page/picker/teacher.ts';
import { isAlive } from '../utils/messaging/answer.door.ts';
import { END, type Teaching } from '../utils/messaging/teaching.ts';

/** In both browsers, without a polyfill: it would be most of this script. */
declare const chrome: {
  readonly runtime: typeof Browser.runtime;
  readonly i18n: typeof Browser.i18n;
};

/** Set in our own world, which the page cannot see: what ends the picker that is open. */
const MARK = Symbol.for('code-en-poche-teach');

/** Once the extension is gone the browser throws at once, not later. */
const tell = async (message: Teaching) => chrome.runtime.sendMessage(message);

const teacher: Teacher = {
  name: (place) => tell({ teach: 'name', place }),
  keep: (said) => tell({ teach: 'keep', ...said }),
  isAlive,
  end: () => void tell({ teach: 'end' }).catch(() => undefined),
};

const t = (key: string): string => chrome.i18n.getMessage(key.replaceAll('.', '_'));

/**
 * The picker: put into a page only when the person has asked for it, in the popup. Opened a second time, it takes
 * the place of the first.
 */
export default defineUnlistedScript(() => {
  Reflect.get(globalThis, MARK)?.();
  const stopPicker = startPicker(teacher, { t, quiet: window.parent !== window });
  const stop = () => {
    stopPicker();
    chrome.runtime.onMessage.removeListener(hear);
  };
  const hear = (message: unknown) => {
    if (message === END) stop();
  };
  chrome.runtime.onMessage.addListener(hear);
  Reflect.set(globalThis, MARK, stop);
});
