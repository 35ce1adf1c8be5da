import browser from 'webextension-polyfill';
import type { PageReading, Title, UnreadFrame } from '../../utils/detection/reading.ts';
import { ask } from '../../utils/messaging/ask.door.ts';
import { type OwnFrame, ownFrames } from '../../utils/messaging/frames.door.ts';
import { trustOf } from '../../utils/sites/trust.ts';
import { isNever } from './sites.ts';

/** A frame of another host, and where it stands in the page around it. */
export interface FrameInPage {
  readonly frame: number;
  readonly host: string;
  readonly at: number;
  readonly titles: readonly Title[];
}

/** A page in which frames are looked for. */
interface Around {
  readonly tab: number;
  readonly frame: number;
  readonly page: PageReading;
}

/**
 * The frames of a page that it cannot read but we may: their own host is listed, or permitted. Only where all
 * frames of that host can be seen, as a box must be: which of several is which, the browser does not tell.
 */
export async function framesIn({ tab, frame, page }: Around): Promise<FrameInPage[]> {
  if (!(await someReachable(page))) return [];
  const known = await notLeftAlone(await ownFrames(tab));
  const wanted = page.unread.filter(({ host }) => known.some((one) => one.host === host));
  if (wanted.length === 0) return [];
  // A page that says nothing of an employer was not read: now what stands above its frames is wanted.
  const whole = await ask({ tab, frame, question: 'read', about: { whole: true } });
  const places = whole?.page.unread ?? [];
  const ids = places.map(({ id }) => id);
  const about = { ids, held: [], reading: whole?.reading ?? '' };
  const states = (await ask({ tab, frame, question: 'closer', about })) ?? [];
  const isOpen = (host: string) =>
    places.every((one, index) => one.host !== host || states[index]?.open === true);
  return known.flatMap((own) => {
    const its = places.filter(({ host }) => host === own.host);
    return its.length > 0 && isOpen(own.host) ? [{ ...own, ...placeOf(its) }] : [];
  });
}

const placeOf = (its: readonly UnreadFrame[]) => ({
  at: its[0]?.at ?? 0,
  titles: its.flatMap(({ titles }) => titles),
});

/** Without the frames of sites that are left alone, by us or by the person. */
export async function notLeftAlone(frames: readonly OwnFrame[]): Promise<OwnFrame[]> {
  const never = await Promise.all(frames.map(({ host }) => isNever(host)));
  return frames.filter(
    ({ host }, index) => !never[index] && trustOf(`https://${host}/`) !== 'alone',
  );
}

/** Whether a frame shows a host that we may read: asked before the browser is made to look into all of them. */
async function someReachable({ unread }: PageReading): Promise<boolean> {
  const hosts = [...new Set(unread.map(({ host }) => host))];
  if (hosts.some((host) => trustOf(`https://${host}/`) === 'listed')) return true;
  const permitted = hosts.map((host) =>
    browser.permissions.contains({ origins: [`https://${host}/*`] }).catch(() => false),
  );
  return (await Promise.all(permitted)).includes(true);
}
