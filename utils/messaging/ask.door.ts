import browser from 'webextension-polyfill';
import type { Protocol, Question } from './protocol.ts';

/** The content script as the manifest names it. */
const FORMS = '/content-scripts/forms.js';

/** Where a question goes, and what it is. */
export interface Asked<Q extends Question> {
  readonly tab: number;
  /** The frame of that tab; the page itself where none is given. */
  readonly frame?: number;
  readonly question: Q;
  readonly about: Protocol[Q]['ask'];
}

/**
 * Asks a page. Undefined when nobody answers there: the page was open before the extension came, or no
 * script may run in it. Throws, with the page's own words, when the question failed there.
 */
export async function ask<Q extends Question>(
  asked: Asked<Q>,
): Promise<Protocol[Q]['answer'] | undefined> {
  const { tab, frame = 0, question, about } = asked;
  const reply: unknown = await browser.tabs
    .sendMessage(tab, { question, ...about }, { frameId: frame })
    .catch(() => undefined);
  if (isProblem(reply)) throw new Error(reply.problem);
  return reply as Protocol[Q]['answer'] | undefined;
}

/** The same, after putting the script into the page where nobody answers. Undefined: it may not go there. */
export async function askAnyway<Q extends Question>(
  asked: Asked<Q>,
): Promise<Protocol[Q]['answer'] | undefined> {
  const answer = await ask(asked);
  if (answer !== undefined) return answer;
  const target = { tabId: asked.tab, frameIds: [asked.frame ?? 0] };
  const put = browser.scripting.executeScript({ target, files: [FORMS] });
  return put.then(
    () => ask(asked),
    () => undefined,
  );
}

const isProblem = (reply: unknown): reply is { readonly problem: string } =>
  typeof reply === 'object' && reply !== null && 'problem' in reply;
