import browser from 'webextension-polyfill';
import { WATCH } from './protocol.ts';

/** Calls back when boxes of a page come or go, until it is stopped. Silent where nobody answers. */
export function watch(tab: number, changed: () => void): () => void {
  const port = browser.tabs.connect(tab, { name: WATCH, frameId: 0 });
  port.onMessage.addListener(changed);
  // Chrome holds that nobody looked at the reason, and writes an error, unless it is read.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}
