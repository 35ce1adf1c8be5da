import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import type { DevTools } from './devtools.ts';
import { allTargets, tabOf } from './tab-of.ts';

/** What the popup of one extension hangs on. */
export interface PopupHost {
  readonly context: BrowserContext;
  readonly devTools: DevTools;
  readonly port: number;
  readonly extensionId: string;
  readonly colorScheme: 'light' | 'dark';
}

/** A popup that a click has opened. */
interface Clicked {
  readonly targetId: string;
  readonly clickedAt: number;
}

const patience = 5000;

/**
 * Clicks the extension's button in the toolbar, as a person would (it grants `activeTab`), with this
 * page's tab in front. Gives the target of the popup, and the moment of the click (as `Date.now()` does).
 * Throws when no popup opens.
 */
export async function clickToolbarButton(host: PopupHost, page: Page): Promise<Clicked> {
  await page.bringToFront();
  const before = new Set((await popups(host)).map(({ targetId }) => targetId));
  const targetId = await tabOf(host.devTools, page);
  const clickedAt = Date.now();
  await host.devTools.send('Extensions.triggerAction', { id: host.extensionId, targetId });
  // Chromium takes some 300 ms to open a popup; whoever asks it all the while makes it slower.
  await pause(220);
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const opened = (await popups(host)).find((popup) => !before.has(popup.targetId));
    if (opened) return { targetId: opened.targetId, clickedAt };
    await pause(30);
  }
  throw new Error('the toolbar button opened no popup');
}

/**
 * Opens the real popup over a page, as a Playwright page whose `close()` closes the popup. Connecting to it
 * takes it some 100 ms: who measures it leaves it undisturbed for a while, in milliseconds.
 */
export async function openPopup(
  host: PopupHost,
  page: Page,
  { undisturbed = 0 }: { undisturbed?: number } = {},
): Promise<Page> {
  const { targetId } = await clickToolbarButton(host, page);
  await pause(undisturbed);
  // Playwright does not see the popup from the connection it launched with, only from a new one.
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${host.port}`);
  const popup = await pageOf(browser, targetId);
  if (!popup) {
    await browser.close();
    throw new Error('the popup closed as soon as it opened');
  }
  popup.once('close', () => void browser.close().catch(() => {}));
  await popup.emulateMedia({ colorScheme: host.colorScheme, reducedMotion: 'reduce' });
  await popup.locator('html[data-ready]').waitFor({ state: 'attached' });
  return popup;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function pageOf(browser: Browser, targetId: string): Promise<Page | undefined> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    if (targetInfo.targetId === targetId) return page;
  }
  return undefined;
}

async function popups({ devTools, extensionId }: PopupHost) {
  const start = `chrome-extension://${extensionId}/popup.html`;
  return (await allTargets(devTools)).filter(
    ({ type, url }) => type === 'page' && url.startsWith(start),
  );
}
