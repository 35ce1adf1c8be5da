import type { Browser } from 'wxt/browser';
import {
  type Ask,
  type Protocol,
  type Question,
  type Tell,
  type Telling,
  type Told,
  WATCH,
} from './protocol.ts';

/** In both browsers, without a polyfill: it would be a third of the content script. */
declare const chrome: { readonly runtime: typeof Browser.runtime };

/** What a page answers to each question. */
export type Answers = {
  readonly [Q in Question]: (ask: Ask<Q>) => Protocol[Q]['answer'] | Promise<Protocol[Q]['answer']>;
};

/** Answers the questions of the extension's own pages; anything else goes unanswered. */
export function answer(answers: Answers): void {
  chrome.runtime.onMessage.addListener((ask, sender, reply) => {
    if (sender.id !== chrome.runtime.id || !isAsk(ask)) return undefined;
    const given = Promise.resolve().then(() => answers[ask.question](ask as never));
    given.then(reply, (problem: unknown) => reply({ problem: String(problem) }));
    return true;
  });
}

const isAsk = (ask: unknown): ask is Ask<Question> =>
  typeof ask === 'object' && ask !== null && 'question' in ask;

/** Tells the extension's own pages of changes for as long as they listen. `start` gives back what stops it. */
export function tell(start: (changed: () => void) => () => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== chrome.runtime.id || port.name !== WATCH) return;
    port.onDisconnect.addListener(start(() => port.postMessage(true)));
  });
}

/** False once the extension was updated, reloaded or removed: this page is then nobody's. */
export const isAlive = (): boolean => {
  try {
    return chrome.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/** Tells the background. Undefined where nobody answers: the extension was updated or removed since. */
export async function report<T extends Told>(
  told: Tell<T>,
): Promise<Telling[T]['answer'] | undefined> {
  try {
    return await chrome.runtime.sendMessage(told);
  } catch {
    return undefined;
  }
}
