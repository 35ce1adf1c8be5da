import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { test as base, expect } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, onScreen, undo } from './popup-screens.ts';

/** The extension's own, where a function runs in it. */
declare const chrome: typeof Browser;

/** `popup.html?tab=ID` in a tab of its own, acting on another one. */
const test = base.extend<{ inTab: (tab: number | string) => Promise<Page> }>({
  inTab: async ({ emptied, complaints }, use) => {
    const opened: Page[] = [];
    await use(async (tab) => {
      const page = await emptied.context.newPage();
      opened.push(page);
      await complaints.follow(page);
      await page.goto(`chrome-extension://${emptied.extensionId}/popup.html?tab=${tab}`);
      await page.locator('html[data-ready]').waitFor({ state: 'attached' });
      return page;
    });
    for (const page of opened) await page.close();
  },
});

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

test('in a tab of its own the popup fills the listed page it was opened for', async ({
  page,
  open,
  inTab,
  chromium,
}) => {
  await open('social-housing');
  const tab = await inTab(await idOf(chromium.serviceWorker, page));
  await onScreen(tab, 'plan');
  await expect(tab.locator('.over')).toHaveText('www.demande-logement-social.gouv.fr');
  await fill(tab);
  await expect(page.locator('#d12')).toHaveValue(ateliers.siret);
  await expect(page.locator('#d27')).toHaveValue('');
  await undo(tab);
  await expect(page.locator('#d12')).toHaveValue('');
});

test('“open in a tab”, below the plan, leads there with the same page in hand', async ({
  page,
  open,
  popupOver,
  chromium,
  complaints,
}) => {
  await open('social-housing');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  const opening = chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  const tab = await opening;
  await complaints.follow(tab);
  await onScreen(tab, 'plan');
  await expect(tab.locator('.over')).toHaveText('www.demande-logement-social.gouv.fr');
  await expect(tab.getByRole('button', { name: 'Ouvrir dans un onglet' })).toHaveCount(0);
  await tab.close();
});

test('without access to the page it says so, and gives the card', async ({
  page,
  inTab,
  chromium,
}) => {
  await page.route('https://rh.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>RH</h1><input aria-label="SIRET">' }),
  );
  await page.goto('https://rh.example/');
  await page.bringToFront();
  const tab = await inTab(await chromium.serviceWorker.evaluate(frontTab));
  await onScreen(tab, 'elsewhere');
  await expect(tab.getByRole('status').first()).toContainText(
    'Nous n’avons pas accès à cet onglet',
  );
  await expect(tab.getByText('732 829 320 00074')).toBeVisible();
});

test('a tab that is gone, or no tab at all, is said in words', async ({ inTab }) => {
  for (const id of [999_999_999, 'x']) {
    const tab = await inTab(id);
    await onScreen(tab, 'elsewhere');
    await expect(tab.getByRole('status').first()).not.toBeEmpty();
    await expect(tab.getByText('732 829 320 00074')).toBeVisible();
  }
});

/** Runs in the extension. */
const frontTab = async (): Promise<number> =>
  (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? 0;

async function idOf(
  worker: { evaluate: (read: (url: string) => Promise<number>, url: string) => Promise<number> },
  page: Page,
): Promise<number> {
  return worker.evaluate(async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? 0, page.url());
}
