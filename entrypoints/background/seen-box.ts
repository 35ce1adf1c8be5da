import type { Runtime } from 'webextension-polyfill';
import type { PageReading } from '../../utils/detection/reading.ts';
import { namesOn, type TaughtPlace } from '../../utils/detection/taught.ts';
import { ask, askAnyway } from '../../utils/messaging/ask.door.ts';
import { leftAlone } from '../../utils/sites/pins.ts';
import { trustOf } from '../../utils/sites/trust.ts';

/** The frame of a page in which a person teaches. */
export interface TaughtOn {
  readonly tab: number;
  readonly frame: number;
  readonly host: string;
  readonly privately: boolean;
}

/** Undefined for our own pages, and where nothing is ever filled. */
export function placeOf({ tab, frameId, url = '' }: Runtime.MessageSender): TaughtOn | undefined {
  const trust = trustOf(url);
  const isClosed = trust === 'unreachable' || trust === 'insecure' || trust === 'alone';
  if (tab?.id === undefined || isClosed || leftAlone(url)) return undefined;
  return { tab: tab.id, frame: frameId ?? 0, host: new URL(url).host, privately: tab.incognito };
}

/** A box as the page itself names it now. */
export interface SeenBox {
  readonly page: PageReading;
  readonly id: number;
  readonly label: string;
  readonly block: string;
  readonly type: string;
}

/** Looks for a box as every later look will: what is not found so is not worth keeping. */
export async function seeBox(
  { tab, frame, host }: TaughtOn,
  place: TaughtPlace,
): Promise<SeenBox | undefined> {
  await ask({ tab, frame, question: 'search', about: {} });
  const about = { whole: true, taught: [place] };
  const read = await askAnyway({ tab, frame, question: 'read', about });
  const id = read?.taught[0] ?? undefined;
  if (!read || id === undefined || read.page.host !== host) return undefined;
  const box = read.page.boxes.find((one) => one.id === id);
  const name = namesOn(read.page).get(id);
  return box && name && { page: read.page, id, ...name, type: box.type };
}
