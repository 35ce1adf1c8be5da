import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { tendIcons } from './badge.ts';
import { tendPolicy } from './given.ts';
import { hearPages } from './hearing.ts';
import { serveOffers } from './offer-orders.ts';
import { serveVault } from './serve-vault.ts';
import { tendSites } from './sites.ts';
import { serveTeaching } from './teaching.ts';
import { undoByKey } from './undo.ts';

/** Wires only: a first visit to the full page, since most browsers hide a new extension's icon. */
export default defineBackground(() => {
  serveVault();
  hearPages();
  tendIcons();
  tendSites();
  serveTeaching();
  serveOffers();
  tendPolicy();
  undoByKey();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage();
  });
});
