import type { Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import type { Sighting } from '../../utils/detection/sighting.ts';

/** How the extension reads the page of the tab in front. Throws when it does not run there. */
export async function askLook(serviceWorker: Worker): Promise<Sighting> {
  const answer = (await serviceWorker.evaluate(ask)) as { sighting: Sighting };
  return answer.sighting;
}

/** Runs in the extension: takes nothing from this file. */
async function ask(): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: typeof Browser };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.tabs.sendMessage(tab?.id ?? 0, { question: 'look' }, { frameId: 0 });
}
