import type { PageReading, Title, UnreadFrame } from '../../utils/detection/reading.ts';
import { ask } from '../../utils/messaging/ask.door.ts';
import { ownFrames } from '../../utils/messaging/frames.door.ts';
import { isOpenUnasked } from './sites.ts';

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
 * The frames of a page that it cannot read but we may: their own host is listed, or wanted always and permitted. A
 * click on the icon is for the page, not for what others show in it. Only where all frames of that host can be
 * seen, as a box must be: which of several is which, the browser does not tell.
 */
export async function framesIn({ tab, frame, page }: Around): Promise<FrameInPage[]> {
  // Asked before the browser is made to look into all of them.
  const hosts = await openHosts(page.unread);
  if (hosts.length === 0) return [];
  const known = (await ownFrames(tab)).filter(({ host }) => hosts.includes(host));
  if (known.length === 0) return [];
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

/** The hosts of frames that may be looked at, though nobody has clicked there. */
export async function openHosts(
  frames: readonly { readonly host: string }[],
): Promise<readonly string[]> {
  const hosts = [...new Set(frames.map(({ host }) => host))];
  const isOpen = await Promise.all(hosts.map((host) => isOpenUnasked(`https://${host}/`)));
  return hosts.filter((_, at) => isOpen[at]);
}
