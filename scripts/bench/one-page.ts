import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { Ask, Protocol, Question } from '../../utils/messaging/protocol.ts';
import { asked } from '../forms/ask-look.ts';
import type { BenchBrowser } from './browser.ts';
import { median } from './statistics.ts';

/** Visits of one page, each of them to a page loaded anew. */
const visits = 7;

/** How long one page takes, in milliseconds: the median of its visits. */
export interface PageTime {
  readonly ms: number;
  readonly floorMs: number;
  /** The search for components, from the question to the answer, its idle waits included. */
  readonly searchMs: number;
}

/**
 * The time is taken inside the content script, cold: ours and the floor's each in a page of its own. Components
 * are searched for beforehand, as when the page has been idle for a moment; that is a figure of its own.
 */
export async function measurePage(browser: BenchBrowser, html: string): Promise<PageTime> {
  const times: number[] = [];
  const floors: number[] = [];
  const searches: number[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    await browser.show(html);
    const { serviceWorker } = browser.chromium;
    const began = performance.now();
    await answered(serviceWorker, { question: 'search' });
    searches.push(performance.now() - began);
    times.push((await answered(serviceWorker, { question: 'read' })).milliseconds);
    await browser.show(html);
    floors.push(await serviceWorker.evaluate(floorInFront));
  }
  return { ms: median(times), floorMs: median(floors), searchMs: median(searches) };
}

async function answered<Q extends Question>(
  serviceWorker: Worker,
  about: Ask<Q>,
): Promise<Protocol[Q]['answer']> {
  // The script comes when the page is idle, a little after it is there.
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await asked(serviceWorker, about).catch(() => undefined);
    if (answer !== undefined) return answer;
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
