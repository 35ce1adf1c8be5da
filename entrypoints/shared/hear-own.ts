import browser, { type Runtime } from 'webextension-polyfill';

/** Hears one sort of order of the extension's own pages, and answers it; from a page of the web, nothing. */
export function hearOwn<T>(
  isOrder: (message: unknown) => message is T,
  answer: (order: T) => Promise<unknown>,
): void {
  const ours = browser.runtime.getURL('');
  browser.runtime.onMessage.addListener((message: unknown, { url }: Runtime.MessageSender) =>
    url?.startsWith(ours) && isOrder(message) ? answer(message) : undefined,
  );
}
