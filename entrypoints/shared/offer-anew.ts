import browser from 'webextension-polyfill';

interface OfferOrder {
  readonly offerAnew: number;
}

/** Has the background count anew what can be filled in a tab: another employer is meant there. */
export async function offerAnew(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await browser.runtime.sendMessage({ offerAnew: tab } satisfies OfferOrder).catch(() => undefined);
}

export const isOfferOrder = (message: unknown): message is OfferOrder =>
  typeof message === 'object' && typeof Reflect.get(Object(message), 'offerAnew') === 'number';
