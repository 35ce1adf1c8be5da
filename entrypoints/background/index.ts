import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { serveVault } from '../shared/kept.ts';
import { serveTeaching } from './teaching.ts';

/** Wires only: a first visit to the full page, since most browsers hide a new extension's icon. */
export default defineBackground(() => {
  serveVault();
  serveTeaching();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});
