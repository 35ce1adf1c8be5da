import browser, { type Runtime } from 'webextension-polyfill';
import { isOfferOrder } from '../shared/offer-anew.ts';
import { offerTo } from './offers.ts';

/** Counts anew what can be filled in a tab, when a page of ours says so. */
export function serveOffers(): void {
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, { url }: Runtime.MessageSender) =>
    url?.startsWith(ours) && isOfferOrder(message) ? offerTo(message.offerAnew) : undefined,
  );
}
