import { test as base, expect, type Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import type { Facts } from '../../utils/fields/index.ts';
import type { Employer, StoreName } from '../../utils/vault/records.ts';
import { openChromium } from '../harness/chromium.ts';
import { type Texts, textsOf } from '../harness/texts.ts';
import { keepCard } from '../harness/vault.ts';
import { welcome } from '../harness/welcome.ts';
import { buildSandbox } from '../sandbox/build.ts';
import type { ReplicaName } from '../sandbox/hosts.ts';
import { type Sandbox, startSandbox } from '../sandbox/server.ts';
import { type BuiltCopy, builtCopy } from './built-copy.ts';
import { type Complaints, listenForComplaints } from './complaints.ts';
import { emptyVault, keptIn } from './kept-in-vault.ts';

export { expect };

/** The extension's own, where a function runs in it. */
declare const chrome: typeof Browser;

export type Chromium = Awaited<ReturnType<typeof openChromium>>;

/** What each test gets anew. The vault is empty when it begins. */
interface TestTools {
  /** The worker's browser, with nothing left of the test before. */
  emptied: Chromium;
  /** A new tab. */
  page: Page;
  /** Opens a replica in `page`, and waits until its form is there. */
  open: (site: ReplicaName, path?: string) => Promise<void>;
  /** Clicks the toolbar button over a page: the real popup, on a settled screen. */
  popupOver: (page: Page) => Promise<Page>;
  /** Empties the vault and puts one card into it, the active one. */
  card: (facts: Facts) => Promise<Employer>;
  emptyVault: () => Promise<void>;
  /** The records of one store as they are now. */
  kept: (store: StoreName) => Promise<unknown[]>;
  /** Anything in it when the test ends fails the test. */
  complaints: Complaints;
}

/** What the tests of a worker share. The first two are options, for `test.use` at the top of a file. */
interface WorkerTools {
  language: 'fr' | 'en';
  theme: 'light' | 'dark';
  texts: Texts;
  sandbox: Sandbox;
  built: BuiltCopy;
  chromium: Chromium;
}

/** One real Chromium a worker, with the extension in it and the replicas at the real hosts' names. */
export const test = base.extend<TestTools, WorkerTools>({
  language: ['fr', { scope: 'worker', option: true }],
  theme: ['light', { scope: 'worker', option: true }],
  texts: [async ({ language }, use) => use(await textsOf(language)), { scope: 'worker' }],
  sandbox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from it
    async ({}, use) => {
      await buildSandbox();
      const sandbox = await startSandbox();
      await use(sandbox);
      await sandbox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  built: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from it
    async ({}, use) => {
      const built = await builtCopy();
      await use(built);
      built.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  chromium: [
    async ({ built, sandbox, language, theme }, use) => {
      const options = { extension: built.folder, sandbox, language, colorScheme: theme };
      const chromium = await openSpeaking(options);
      // It would come in front of the first test.
      await (await welcome(chromium)).close();
      await use(chromium);
      await chromium.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from it
  complaints: async ({}, use) => {
    const complaints = listenForComplaints();
    await use(complaints);
    expect(complaints.said).toEqual([]);
  },
  emptied: async ({ chromium }, use) => {
    await emptyVault(chromium);
    await use(chromium);
    // A page served to one test must not stand in a replica's place in the next.
    await chromium.context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  page: async ({ emptied, complaints }, use) => {
    const page = await emptied.context.newPage();
    await complaints.follow(page);
    await use(page);
    await page.close();
  },
  open: async ({ page, sandbox }, use) => {
    await use(async (site, path) => {
      await page.goto(sandbox.urlOf(site, path));
      await page.locator('input:visible').first().waitFor();
    });
  },
  popupOver: async ({ chromium, complaints }, use) => {
    const opened: Page[] = [];
    await use(async (page) => {
      const popup = await chromium.openPopup(page);
      opened.push(popup);
      await complaints.follow(popup);
      return popup;
    });
    for (const popup of opened) if (!popup.isClosed()) await popup.close();
  },
  card: async ({ emptied }, use) => use((facts) => keepCard(emptied, facts)),
  emptyVault: async ({ emptied }, use) => use(() => emptyVault(emptied)),
  kept: async ({ emptied }, use) => use((store) => keptIn(emptied, store)),
});

/**
 * Chromium under a heavy load sometimes starts an extension without its messages, for good: `getMessage` gives
 * '' to all its pages (seen in 156, about one start in six on two busy cores). Such a start is no use.
 */
async function openSpeaking(options: Parameters<typeof openChromium>[0]): Promise<Chromium> {
  for (let tries = 0; tries < 4; tries += 1) {
    const chromium = await openChromium(options);
    if (await chromium.serviceWorker.evaluate(speaks)) return chromium;
    await chromium.close();
  }
  throw new Error('Chromium gives the extension no messages');
}

/** Runs in the extension. */
const speaks = (): boolean => chrome.i18n.getMessage('ext_name') !== '';
