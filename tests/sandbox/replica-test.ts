import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { browserPath } from '../../scripts/browser-paths.mjs';
import { buildSandbox } from './build.ts';
import type { ReplicaName } from './hosts.ts';
import { type Sandbox, startSandbox } from './server.ts';

export { expect };

type Open = (site: ReplicaName, path?: string) => Promise<void>;

/** A browser with no extension in it, in which the replicas stand at the real hosts' names. */
export const test = base.extend<
  { page: Page; open: Open },
  { sandbox: Sandbox; replicas: BrowserContext }
>({
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from it
    async ({}, use) => {
      await buildSandbox();
      const sandbox = await startSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
  replicas: [
    async ({ sandbox }, use) => {
      const browser = await chromium.launch({
        executablePath: browserPath('chromium') ?? 'chromium',
        chromiumSandbox: false,
        args: [
          `--host-resolver-rules=${sandbox.hostRules}`,
          '--ignore-certificate-errors',
          '--disable-gpu',
        ],
      });
      await use(await browser.newContext({ locale: 'fr-FR' }));
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // A new tab for each test; the replicas keep nothing between two visits.
  // Any complaint of the page, in its console or of its server, fails the test.
  page: async ({ replicas }, use) => {
    const page = await replicas.newPage();
    const complaints = complaintsOf(page);
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },
  open: async ({ page, sandbox }, use) => {
    await use(async (site, path) => void (await page.goto(sandbox.urlOf(site, path))));
  },
});

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return complaints;
}

/** What the page's framework holds. Asked again until it is so: the views follow a little later. */
export async function expectModel(page: Page, part: Record<string, unknown>): Promise<void> {
  await expect(async () => {
    const text = await page.locator('[data-model-view]').innerText();
    expect(JSON.parse(text)).toMatchObject(part);
  }).toPass({ timeout: 3000 });
}

/**
 * One key at a time, then out of the box, as a person does: a mask puts the caret in its place a moment after the
 * click, and no hand is faster than that.
 */
export async function type(box: Locator, text: string): Promise<void> {
  await box.click();
  await box.page().waitForTimeout(40);
  await box.pressSequentially(text);
  await box.blur();
}

/** The step changes in place: the document that the content script lives in is still the same. */
export async function expectSamePageAfter(page: Page, step: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
  await step();
  await expect(page.locator('html')).toHaveAttribute('data-same', '');
}
