import browser from 'webextension-polyfill';

const order = { sites: 'settle' } as const;

/** Has the background set the scripts of sites right, after a decision; it does so by itself too, some day. */
export async function settleSites(): Promise<void> {
  await browser.runtime.sendMessage(order).catch(() => undefined);
}

export const isSettleOrder = (message: unknown): message is typeof order =>
  typeof message === 'object' && message !== null && Reflect.get(message, 'sites') === order.sites;
