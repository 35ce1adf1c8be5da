import type { Page } from '@playwright/test';
import type { openChromium } from '../harness/chromium.ts';

type Chromium = Awaited<ReturnType<typeof openChromium>>;

/** The extension's own pages, in tabs. */

/** Opens the full page in a tab of its own. */
export const openDossier = (chromium: Chromium): Promise<Page> =>
  openOurs(chromium, 'dossier.html');

/** Opens the popup in a tab of its own, acting on the tab that shows this page. */
export async function openPopupTab(chromium: Chromium, page: Page): Promise<Page> {
  return openOurs(chromium, `popup.html?tab=${await tabShowing(chromium, page)}`);
}

async function openOurs({ context, extensionId }: Chromium, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${file}`);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
  return page;
}

/**
 * Brings a page back to the front. Playwright makes every page believe that it never left, so that the
 * browser's own word for it does not come: it is said here in its place.
 */
export async function comeBack(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** In the extension's background. */
declare const chrome: {
  readonly tabs: { query(asked: object): Promise<{ id?: number; url?: string }[]> };
};

/** The number that the browser gives to the tab of a page on a listed host. Throws when there is none. */
export async function tabShowing({ serviceWorker }: Chromium, page: Page): Promise<number> {
  const id = await serviceWorker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}
