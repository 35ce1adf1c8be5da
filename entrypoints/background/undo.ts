import browser, { type Tabs } from 'webextension-polyfill';
import type { LastFill } from '../../utils/filling/outcome.ts';
import { ask } from '../../utils/messaging/ask.door.ts';
import { ownFrames } from '../../utils/messaging/frames.door.ts';
import { lastOver } from '../shared/far-page.ts';
import { hostOf } from '../shared/host-of.ts';
import { translate } from '../shared/texts.ts';
import { type UndoneNews, undoFills } from '../shared/undo.ts';
import { showBriefly } from './badge.ts';

/** The key that takes back what was filled in the page at hand, its frames too. */
export function undoByKey(): void {
  browser.commands.onCommand.addListener((command, given) => {
    if (command === 'undo-fill') void undoAt(given);
  });
}

/** Says on the icon what was undone, and to a popup that is open there. */
async function undoAt(given: Tabs.Tab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return;
  const count = await undoIn(tab, tab.id).catch(() => undefined);
  await showBriefly(tab.id, saidOf(count));
  if (!count) return;
  const news: UndoneNews = { undoneIn: tab.id };
  // Nobody listens where no page of ours is open.
  await browser.runtime.sendMessage(news).catch(() => undefined);
}

/** How many boxes are as before now; none where nothing of ours stands. */
async function undoIn({ url, incognito }: Tabs.Tab, tab: number): Promise<number | undefined> {
  const last = await lastIn(tab);
  if (!last?.undoable) return 0;
  return undoFills({ tab, host: hostOf(url), privately: incognito }, last);
}

/** What was last done in a tab, wherever a script of ours answers. Puts none there: it would know of nothing. */
async function lastIn(tab: number): Promise<LastFill | undefined> {
  const frames = [0, ...(await ownFrames(tab)).map(({ frame }) => frame)];
  const read = await Promise.all(
    frames.map(async (frame) => {
      const readout = await ask({ tab, frame, question: 'read', about: {} });
      return { frame, last: readout?.last };
    }),
  );
  return lastOver(read);
}

/** The same in a sign and in words: the title of the icon is what a screen reader says of it. */
const saidOf = (count: number | undefined) =>
  count === undefined
    ? { badge: '!', title: translate('steps.undoFailed') }
    : { badge: count > 0 ? `↩${count}` : '–', title: translate('steps.undone', [count], count) };
