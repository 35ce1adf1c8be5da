import browser from 'webextension-polyfill';
import { originOf } from './origins.ts';

/**
 * Asks the browser for one host. Called in the very click, before anything is waited for: a browser asks the
 * person only then. False when the person refuses.
 */
export const askForHost = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(host)] });

export const isPermitted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originOf(host)] }).catch(() => false);

/** Gives the permission back. What was never granted, or came with the installation, stays as it is. */
export const giveBackHost = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);
