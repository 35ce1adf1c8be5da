import browser from 'webextension-polyfill';
import { translate } from '../shared/texts.ts';

/** The accent of components/styles.css. */
const COLOUR = '#2a6855';

/** Shows on the toolbar's icon how many boxes of a tab can be filled, and says it in words; 0 shows nothing. */
export async function showCount(tabId: number, count: number): Promise<void> {
  // Empty: the extension's own name. Chrome takes no null here.
  const title = count === 0 ? '' : translate('inPage.badge', [count], count);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : `${count}` }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setTitle({ tabId, title }),
    // The tab was closed meanwhile.
  ]).catch(() => undefined);
}
