import browser from 'webextension-polyfill';
import { settleRegistrations } from '../../utils/sites/registrations.door.ts';
import { hearOwn } from '../shared/hear-own.ts';
import { kept } from '../shared/kept.ts';
import { isSettleOrder } from '../shared/settle.ts';

/**
 * Keeps the scripts of the person's own sites where they belong: browsers lose registrations on an update, and
 * a permission may be given or taken back in the browser's own settings, or once our window has closed.
 */
export function tendSites(): void {
  const settleQuietly = () => void settle();
  browser.runtime.onStartup.addListener(settleQuietly);
  browser.runtime.onInstalled.addListener(settleQuietly);
  browser.permissions.onAdded.addListener(settleQuietly);
  browser.permissions.onRemoved.addListener(settleQuietly);
  hearOwn(isSettleOrder, settle);
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two at once would register the same script twice. */
function settle(): Promise<unknown> {
  last = last.then(settleOnce).catch(() => undefined);
  return last;
}

const settleOnce = async (): Promise<void> => settleRegistrations(await kept.allSites());
