import browser from 'webextension-polyfill';

/** A sign on the icon, and what it means. */
export interface OnIcon {
  readonly badge: string;
  readonly title: string;
}

/** Long enough to be read, in milliseconds. */
const SHOWN = 5000;

/** What stood there before, by tab, as long as something of ours stands in its place. */
const before = new Map<number, OnIcon & { readonly timer: ReturnType<typeof setTimeout> }>();

/** Shows something on the icon over one tab for a few seconds, then what stood there before. */
export async function showBriefly(tab: number, said: OnIcon): Promise<void> {
  const shown = before.get(tab);
  clearTimeout(shown?.timer);
  const was = shown ?? (await onIcon(tab));
  await put(tab, said);
  const timer = setTimeout(() => void takeAway(tab, said), SHOWN);
  before.set(tab, { ...was, timer });
}

/** What somebody else has shown there meanwhile stays. */
async function takeAway(tab: number, said: OnIcon): Promise<void> {
  const was = before.get(tab);
  before.delete(tab);
  // A tab that was closed has no icon.
  const now = await onIcon(tab).catch(() => undefined);
  if (was && now?.badge === said.badge) await put(tab, was).catch(() => undefined);
}

async function onIcon(tabId: number): Promise<OnIcon> {
  const [badge, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

async function put(tabId: number, { badge, title }: OnIcon): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
