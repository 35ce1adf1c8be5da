import type { Page } from '@playwright/test';
import { openChromium } from '../../tests/harness/chromium.ts';
import { welcome } from '../../tests/harness/welcome.ts';
import { quietTab, type Served, serveOnly } from '../forms/serve-only.ts';
import { buildEmptyPopup } from './empty-popup.ts';

/** A host where the extension runs by itself; pages are measured there, wherever they come from. */
const url = 'https://www.actionlogement.fr/mesures';

/** One Chromium with the extension, and one tab that shows one page after the other. */
export interface BenchBrowser {
  readonly chromium: Awaited<ReturnType<typeof openChromium>>;
  readonly emptyPopup: string;
  /** Loads a page anew, and waits until it stands still. */
  show(html: string): Promise<Page>;
  close(): Promise<void>;
}

/** Opens the browser to measure in. */
export async function openBenchBrowser(extension: string): Promise<BenchBrowser> {
  const emptyPopup = await buildEmptyPopup();
  const chromium = await openChromium({ extension, pinned: [extension, emptyPopup] });
  await welcome(chromium);
  let served: Served | undefined;
  await serveOnly(chromium.context, () => served);
  const page = await quietTab(chromium.context);
  return {
    chromium,
    emptyPopup,
    show: async (html) => {
      served = { url, html };
      await page.goto(url, { timeout: 60_000, waitUntil: 'commit' });
      await page.evaluate(standStill);
      return page;
    },
    close: () => chromium.close(),
  };
}

/** Runs in the page: until it is loaded and has been drawn. */
const standStill = () =>
  new Promise<void>((resolve) => {
    const drawn = () => requestAnimationFrame(() => setTimeout(resolve));
    if (document.readyState === 'complete') drawn();
    else addEventListener('load', drawn);
  });
