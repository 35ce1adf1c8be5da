import type { Page } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { openChromium } from '../../tests/harness/chromium.ts';
import { keepCard } from '../../tests/harness/vault.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import { askLook } from './ask-look.ts';
import type { FormPage } from './pages.ts';
import { quietTab, sameAddress, serveOnly } from './serve-only.ts';

/** One Chromium with the extension, which shows one form at a time. */
export interface FormsBrowser {
  readonly chromium: Awaited<ReturnType<typeof openChromium>>;
  /** Serves a form at its own address, with a vault that holds its employer and nothing else. */
  open(form: FormPage): Promise<Page>;
  /** The text of the badge on the tab in front. */
  badge(): Promise<string>;
  /** Asks the page in front how it reads its boxes. */
  look(): Promise<Sighting>;
  close(): Promise<void>;
}

/** Opens a browser for forms, the built extension in it. */
export async function openFormsBrowser(extension: string): Promise<FormsBrowser> {
  const chromium = await openChromium({ extension });
  let served: FormPage | undefined;
  // One tab for all: Chromium draws every one that opens and closes, for longer than a form is looked at.
  let page: Page | undefined;
  await serveOnly(chromium.context, () => served);
  return {
    chromium,
    open: async (form) => {
      await keepCard(chromium, form.facts);
      served = form;
      page ??= await quietTab(chromium.context);
      // To an address that differs in its `#` part only, a browser goes without loading anything.
      if (sameAddress(page.url(), form.url)) await page.goto('about:blank');
      await page.goto(form.url, { timeout: 10_000 });
      await page.bringToFront();
      return page;
    },
    badge: () => chromium.serviceWorker.evaluate(readBadge),
    look: () => askLook(chromium.serviceWorker),
    close: () => chromium.close(),
  };
}

async function readBadge(): Promise<string> {
  const { chrome } = globalThis as unknown as { chrome: typeof Browser };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
}
