import browser from 'webextension-polyfill';
import { WATCH } from './protocol.ts';

/** Calls back when boxes of a page come or go, until it is stopped. Silent where nobody answers. */
export function watch(tab: number, changed: () => void): () => void {
  const port = browser.tabs.connect(tab, { name: WATCH, frameId: 0 });
  port.onMessage.addListener(changed);
  return () => port.disconnect();
}
