import { defineBackground } from 'wxt/utils/define-background';
import browser from 'webextension-polyfill';

/** Wires only: a first visit to the full page, since most browsers hide a new extension's icon. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});
