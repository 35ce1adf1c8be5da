import type { Page } from '@playwright/test';
import { test as base } from './browser-test.ts';
import { openDossier } from './our-pages.ts';

/** The shared tools, and the full page. */
export const test = base.extend<{
  /** Opens the full page, as often as one likes; all are closed after the test. */
  dossier: () => Promise<Page>;
}>({
  dossier: async ({ emptied, complaints }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const page = await openDossier(emptied);
      opened.push(page);
      await complaints.follow(page);
      return page;
    });
    for (const page of opened) if (!page.isClosed()) await page.close();
  },
});
