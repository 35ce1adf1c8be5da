import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { asked } from '../forms/ask-look.ts';
import type { BenchBrowser } from './browser.ts';
import { median } from './statistics.ts';

/** Visits of one page, each of them to a page loaded anew. */
const visits = 7;

/** How long one page takes, in milliseconds: the median of its visits. */
export interface PageTime {
  readonly ms: number;
  readonly floorMs: number;
}

/**
 * The time is taken inside the content script. The floor comes second, in the same world of the same page:
 * whatever is warm by then is to its good, not to ours.
 */
export async function measurePage(browser: BenchBrowser, html: string): Promise<PageTime> {
  const times: number[] = [];
  const floors: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    await browser.show(html);
    const { serviceWorker } = browser.chromium;
    times.push(await scan(serviceWorker));
    floors.push(await serviceWorker.evaluate(floorInFront));
  }
  return { ms: median(times), floorMs: median(floors) };
}

async function scan(serviceWorker: Worker): Promise<number> {
  // The script comes when the page is idle, a little after it is there.
  for (let tries = 0; tries < 200; tries += 1) {
    const readout = await asked(serviceWorker, { question: 'read' }).catch(() => undefined);
    if (readout) return readout.milliseconds;
    await wait(5);
  }
  throw new Error('no content script answers');
}

/** Runs in the extension, and what it holds in the content script's world. */
async function floorInFront(): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: typeof Browser };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? 0 },
    func: () => {
      const began = performance.now();
      let length = 0;
      for (const box of document.querySelectorAll('input,select,textarea')) {
        const { labels } = box as HTMLInputElement;
        for (const label of labels ?? []) length += label.textContent?.length ?? 0;
      }
      // Used, so that no compiler leaves it out.
      return length < 0 ? -1 : performance.now() - began;
    },
  });
  return Number(answer?.result);
}
