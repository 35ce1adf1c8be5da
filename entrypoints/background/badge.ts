import browser from 'webextension-polyfill';
import { translate } from '../shared/texts.ts';

/** A sign on the icon over one tab, and what it means: a screen reader says the icon's title. */
export interface OnIcon {
  readonly badge: string;
  readonly title: string;
}

/** The accent of components/styles.css. */
const COLOUR = '#2a6855';
/** How long what has just been done is told, in milliseconds: long enough to be read. */
const SHOWN = 5000;

/** Without a title of its own the icon bears the extension's name. Chrome takes no null here. */
const nothing: OnIcon = { badge: '', title: '' };

/** What stands on the icon of each tab over one page, under what is told for a moment. */
const standing = new Map<number, OnIcon & { readonly page: string }>();
const telling = new Map<number, ReturnType<typeof setTimeout>>();

/** Shows on the icon how many boxes of a page can be filled; 0 shows nothing. `url`: the page counted. */
export async function showCount(
  tab: number,
  { count, url }: { readonly count: number; readonly url: string },
): Promise<void> {
  const page = await pageIn(tab);
  // Whoever counted took a moment: the tab may be on another page by now, which will be counted itself.
  if (page !== pageOf(url)) return;
  const shown =
    count === 0 ? nothing : { badge: `${count}`, title: translate('inPage.badge', [count], count) };
  standing.set(tab, { ...shown, page });
  if (!telling.has(tab)) await put(tab, shown);
}

/** Tells something on the icon for a few seconds, then what stands there otherwise. */
export async function showBriefly(tab: number, told: OnIcon): Promise<void> {
  clearTimeout(telling.get(tab));
  const page = await pageIn(tab);
  // We may have been asleep since it was put there; and a page that has gone took its own away.
  if (standing.get(tab)?.page !== page) standing.set(tab, { ...(await onIcon(tab)), page });
  const end = async () => {
    telling.delete(tab);
    // On another page by now, the browser has wiped it itself.
    if ((await onIcon(tab)).badge !== told.badge) return;
    const under = standing.get(tab);
    await put(tab, under?.page === (await pageIn(tab)) ? under : nothing);
  };
  telling.set(
    tab,
    setTimeout(() => void end(), SHOWN),
  );
  await put(tab, told);
}

/** The page in a tab, whatever step of it; empty where we may not know. */
const pageIn = async (tab: number): Promise<string> =>
  pageOf((await browser.tabs.get(tab).catch(() => undefined))?.url);

const pageOf = (url = ''): string => url.replace(/[?#].*/, '');

/** Forgets the tabs that are closed. */
export function tendIcons(): void {
  browser.tabs.onRemoved.addListener((tab) => {
    clearTimeout(telling.get(tab));
    telling.delete(tab);
    standing.delete(tab);
  });
}

async function onIcon(tabId: number): Promise<OnIcon> {
  const badge = await browser.action.getBadgeText({ tabId }).catch(() => '');
  return badge === ''
    ? nothing
    : { badge, title: await browser.action.getTitle({ tabId }).catch(() => '') };
}

/** A tab that was closed meanwhile has no icon. */
async function put(tabId: number, { badge, title }: OnIcon): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
