import type { Page } from 'puppeteer-core';
import type browserApi from 'webextension-polyfill';

/** Firefox's own API, as it stands in every page of the extension. */
declare const browser: typeof browserApi;

/** The tab that shows an address, asked of a page of the extension. Throws when there is not one alone. */
export async function tabAt(ours: Page, address: string): Promise<number> {
  const ids = await ours.evaluate(async (wanted) => {
    const tabs = await browser.tabs.query({});
    return tabs.filter(({ url }) => url === wanted).map(({ id }) => id);
  }, address);
  const [id] = ids;
  if (id === undefined || ids.length > 1) throw new Error(`${ids.length} tabs show ${address}`);
  return id;
}

/** Takes from the extension what the person may take from it: the access to a site. */
export function takeAccess(ours: Page, origins: string[]): Promise<boolean> {
  return ours.evaluate((taken) => browser.permissions.remove({ origins: taken }), origins);
}

/** Opens an address in a new private window. Gives the window's number. */
export function openPrivately(ours: Page, url: string): Promise<number> {
  return ours.evaluate(async (address) => {
    const opened = await browser.windows.create({ incognito: true, url: address });
    return opened.id ?? 0;
  }, url);
}

/** Opens a page of the extension in a window that is open. */
export async function openOurs(
  ours: Page,
  where: { readonly windowId: number; readonly file: string },
): Promise<void> {
  await ours.evaluate(async ({ windowId, file }) => {
    await browser.tabs.create({ windowId, url: browser.runtime.getURL(file) });
  }, where);
}

/** True of a page of the extension in a private window. */
export const isPrivate = (page: Page): Promise<boolean> =>
  page.evaluate(() => browser.extension.inIncognitoContext === true);
