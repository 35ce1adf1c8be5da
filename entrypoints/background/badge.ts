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

/** What stands on the icon of each tab, under what is told for a moment. */
const standing = new Map<number, OnIcon>();
const telling = new Map<number, ReturnType<typeof setTimeout>>();

/** Shows on the icon how many boxes of a tab can be filled; 0 shows nothing. */
export async function showCount(tab: number, count: number): Promise<void> {
  const shown =
    count === 0 ? nothing : { badge: `${count}`, title: translate('inPage.badge', [count], count) };
  standing.set(tab, shown);
  if (!telling.has(tab)) await put(tab, shown);
}

/** Tells something on the icon for a few seconds, then what stands there otherwise. */
export async function showBriefly(tab: number, told: OnIcon): Promise<void> {
  clearTimeout(telling.get(tab));
  const end = async () => {
    telling.delete(tab);
    // On another page by now, the browser has wiped it itself.
    const now = await browser.action.getBadgeText({ tabId: tab }).catch(() => '');
    if (now === told.badge) await put(tab, standing.get(tab) ?? nothing);
  };
  telling.set(
    tab,
    setTimeout(() => void end(), SHOWN),
  );
  await put(tab, told);
}

/** A tab that was closed meanwhile has no icon. */
async function put(tabId: number, { badge, title }: OnIcon): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title }),
  ]).catch(() => undefined);
}
