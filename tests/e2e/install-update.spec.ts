import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { type BareChromium, openBareChromium } from '../harness/chromium.ts';
import type { InstalledExtension } from '../harness/extension.ts';
import { keepCard } from '../harness/vault.ts';
import { expect, test as shared } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, onScreen, tickedIn, undo } from './popup-screens.ts';

/** The extension's own, where a function runs in it. */
declare const chrome: typeof Browser;

/** A browser for each test: what is tried here is the installation itself. */
const test = shared.extend<{ bare: BareChromium; form: Page }>({
  bare: async ({ sandbox }, use) => {
    const bare = await openBareChromium({ sandbox });
    await use(bare);
    await bare.close();
  },
  form: async ({ bare, sandbox, complaints }, use) => {
    const form = await bare.context.newPage();
    await complaints.follow(form);
    await form.goto(sandbox.urlOf('social-housing'));
    await form.locator('#d12').waitFor();
    await use(form);
  },
});

const d12 = (form: Page) => form.locator('#d12');

test('installed with the form already open: the full page opens once, nothing is put into the form, the popup fills it all the same', async ({
  bare,
  built,
  form,
}) => {
  const before = await form.evaluate(() => document.documentElement.outerHTML);
  const extension = await bare.loadExtension(built.folder);

  await test.step('the full page opens once, and nothing is put into the page that was open', async () => {
    await expect.poll(() => welcomes(bare.context)).toBe(1);
    expect(await form.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await answersIn(extension, form)).toBe(false);
  });

  await test.step('the popup fills it all the same', async () => {
    await keepCard({ ...bare, ...extension }, ateliers);
    const popup = await extension.openPopup(form);
    await onScreen(popup, 'plan');
    expect(await tickedIn(popup)).not.toEqual([]);
    await fill(popup);
    await expect(d12(form)).toHaveValue(ateliers.siret);
    await undo(popup);
    await expect(d12(form)).toHaveValue('');
  });
});

test('restarted with the form open: the popup fills, and the orphan says nothing', async ({
  bare,
  built,
  form,
}) => {
  const extension = await bare.loadExtension(built.folder);
  await keepCard({ ...bare, ...extension }, ateliers);
  const before = await extension.openPopup(form);
  await onScreen(before, 'plan');
  await before.close();
  const next = await restarted(bare, extension);
  const popup = await next.openPopup(form);
  await onScreen(popup, 'plan');
  await fill(popup);
  await expect(d12(form)).toHaveValue(ateliers.siret);
  await typeBesideOrphan(form);
});

test('updated in place with a filled form open: the card is kept, the new script sees what stands there', async ({
  bare,
  built,
  form,
}) => {
  const first = await bare.loadExtension(built.folder);
  await keepCard({ ...bare, ...first }, ateliers);
  const before = await first.openPopup(form);
  await fill(before);
  await before.close();
  raiseVersion(built.folder);
  const updated = await bare.loadExtension(built.folder);
  expect(updated.extensionId).toBe(first.extensionId);
  const popup = await updated.openPopup(form);
  expect(await popup.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  await onScreen(popup, 'plan');
  await expect(popup.getByText('Déjà rempli, comme sur votre fiche').first()).toBeVisible();
  await popup.close();
  await d12(form).fill('');
  const again = await updated.openPopup(form);
  await fill(again);
  await expect(d12(form)).toHaveValue(ateliers.siret);
  await typeBesideOrphan(form);
  expect(welcomes(bare.context)).toBeLessThanOrEqual(1);
});

const welcomes = (context: BrowserContext): number =>
  context.pages().filter((page) => page.url().includes('/dossier.html')).length;

/** What an orphan might wake up on; any error it throws fails the test as a complaint of the page. */
async function typeBesideOrphan(form: Page): Promise<void> {
  await form.locator('#a1').pressSequentially('Brun');
  await form.locator('#a2').focus();
  await form.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(form.locator('#a1')).toHaveValue('Brun');
}

/** `chrome.runtime.reload()`, as the browser does for an update: the extension under a new worker. */
async function restarted(
  bare: BareChromium,
  extension: InstalledExtension,
): Promise<InstalledExtension> {
  await allowUnpacked(bare.context);
  const starting = bare.context.waitForEvent('serviceworker');
  // The worker dies of it: nobody is left to answer.
  void extension.serviceWorker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  return { ...extension, serviceWorker: await starting };
}

/** Without the developer mode Chromium switches an unpacked extension off as it reloads it. */
async function allowUnpacked(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
    return chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** What the browser's own page of extensions may ask. */
interface DeveloperPrivate {
  updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
}

function raiseVersion(folder: string): void {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
}

/** Whether a script of ours answers in the tab that shows this page. */
const answersIn = (extension: InstalledExtension, page: Page): Promise<boolean> =>
  extension.serviceWorker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    const asked = chrome.tabs.sendMessage(tab?.id ?? 0, { question: 'read' });
    return asked.then(
      (answer) => answer !== undefined,
      () => false,
    );
  }, page.url());
