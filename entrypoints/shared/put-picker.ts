import browser from 'webextension-polyfill';
import { ownFrames } from '../../utils/messaging/frames.door.ts';
import { openHosts } from './frames.ts';

/** The picker as it is built from `entrypoints/teach.ts`. */
const PICKER = '/teach.js';

/**
 * Puts the picker into a page, and into the frames of hosts of ours inside it; this window then makes room for the
 * page. Rejects where no script of ours may go. `fromTab`: this window is a tab of its own.
 */
export async function putPicker(tab: number, fromTab: boolean): Promise<void> {
  const own = await ownFrames(tab);
  const open = await openHosts(own);
  const frames = own.filter(({ host }) => open.includes(host));
  await put(tab, 0);
  // A frame that has gone meanwhile takes nothing from the page around it.
  await Promise.all(frames.map(({ frame }) => put(tab, frame).catch(() => undefined)));
  if (fromTab) await browser.tabs.update(tab, { active: true });
  else window.close();
}

const put = (tab: number, frame: number) =>
  browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [PICKER] });
