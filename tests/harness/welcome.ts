import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';

interface Installed {
  readonly context: BrowserContext;
  readonly extensionId: string;
}

/**
 * Installed, the extension opens its full page, and the browser may take any empty tab for it: other pages come
 * after. Rejects when it opens none within thirty seconds.
 */
export async function welcome({ context, extensionId }: Installed): Promise<Page> {
  const isOurs = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/`);
  for (let tries = 0; tries < 1200; tries += 1) {
    const page = context.pages().find(isOurs);
    if (page) {
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      return page;
    }
    await wait(25);
  }
  throw new Error('the extension opened no page');
}
