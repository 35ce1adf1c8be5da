import type { Worker } from '@playwright/test';
import type Browser from 'webextension-polyfill';
import { sight } from '../../utils/detection/closer.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import type { Ask, Protocol, Question } from '../../utils/messaging/protocol.ts';
import { trustOf } from '../../utils/sites/trust.ts';

/** What the page of the tab in front asks, as the popup weighs it. Throws when nobody answers there. */
export async function askLook(serviceWorker: Worker): Promise<Sighting> {
  await asked(serviceWorker, { question: 'search' });
  const { page, reading } = await asked(serviceWorker, { question: 'read' });
  const trust = trustOf(`https://${page.host}${page.path}`);
  const sighting = await sight(page, {
    trusted: trust === 'listed' || trust === 'offered',
    closer: (about) => asked(serviceWorker, { question: 'closer', ...about, reading }),
  });
  if (!sighting) throw new Error('the page no longer answers');
  return sighting;
}

/** What the page of the tab in front answers. Rejects when nobody answers there. */
export const asked = async <Q extends Question>(
  serviceWorker: Worker,
  about: Ask<Q>,
): Promise<Protocol[Q]['answer']> =>
  (await serviceWorker.evaluate(send, about)) as Protocol[Q]['answer'];

/** Runs in the extension: takes nothing from this file. */
async function send(about: object): Promise<unknown> {
  const { chrome } = globalThis as unknown as { chrome: typeof Browser };
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return chrome.tabs.sendMessage(tab?.id ?? 0, about, { frameId: 0 });
}
