import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { Tell, Telling, Told } from './protocol.ts';

/** What the background answers to what a page tells. */
export type Hearing = {
  readonly [T in Told]: (tell: Tell<T>, tab: Tabs.Tab) => Promise<Telling[T]['answer']>;
};

/** Hears what our own script tells from the pages of the web; from anybody else, nothing. */
export function hear(hearing: Hearing): void {
  browser.runtime.onMessage.addListener((told: unknown, sender: Runtime.MessageSender) => {
    const { id, tab, frameId } = sender;
    if (id !== browser.runtime.id || !tab || !isTold(told, hearing)) return undefined;
    // A frame's boxes are told with the page's; what else is told is the page's own.
    if (frameId !== 0 && told.tells !== 'boxes') return undefined;
    return hearing[told.tells](told as never, tab);
  });
}

const isTold = (told: unknown, hearing: Hearing): told is Tell<Told> =>
  typeof told === 'object' &&
  told !== null &&
  'tells' in told &&
  Object.hasOwn(hearing, String(told.tells));
