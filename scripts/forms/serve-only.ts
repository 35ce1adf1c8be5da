import type { BrowserContext, Page } from '@playwright/test';

/** A page and its address. */
export interface Served {
  readonly url: string;
  readonly html: string;
}

/** Nothing but one page answers in a browser: what a saved page asks of its site is not there. */
export async function serveOnly(
  context: BrowserContext,
  served: () => Served | undefined,
): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const page = served();
    const asked = route.request();
    const isPage = page && asked.isNavigationRequest() && sameAddress(asked.url(), page.url);
    if (!isPage || asked.frame().parentFrame()) return route.abort();
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html });
  });
}

/** A tab for other people's pages: what they open is closed, what they ask when they are left is granted. */
export async function quietTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  page.on('popup', (opened) => void opened.close().catch(() => {}));
  page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
  return page;
}

/** Two addresses that a browser loads as one: they differ in their `#` part at most. */
export const sameAddress = (one: string, other: string) =>
  one.split('#')[0] === other.split('#')[0];
