import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { PageRead } from './boxes-in-page.ts';
import { openBook } from './boxes-in-page.ts';
import type { FormsBrowser } from './browser.ts';
import type { FormPage } from './pages.ts';
import { popupOver } from './popup-session.ts';

/** How long a page is left alone before the popup opens, and after the fill before it is read. */
const leftAlone = 900;
const settled = 600;

/** What happened on one page. */
export interface Visit {
  readonly read: PageRead;
  /** Something was offered before anybody clicked. */
  readonly offeredBefore: boolean;
  /** The popup, once open, had ticked rows. */
  readonly offeredInPopup: boolean;
}

/** Serves one page, lets the extension do its work on it as a person would, and reads its boxes. */
export async function visit(browser: FormsBrowser, form: FormPage): Promise<Visit> {
  const page = await browser.open(form);
  const book = await page.evaluateHandle(openBook);
  await book.evaluate((open) => open.note());
  await wait(leftAlone);
  const offeredBefore = (await browser.badge()) !== '';
  await book.evaluate((open) => open.note());
  const offeredInPopup = await acceptPlan(browser, page);
  await wait(settled);
  return { read: await book.evaluate((open) => open.read()), offeredBefore, offeredInPopup };
}

/** The plan is accepted as it stands; true when it had ticked rows. */
async function acceptPlan(browser: FormsBrowser, page: Page): Promise<boolean> {
  const popup = await popupOver(browser.chromium.popupHost, page);
  try {
    await popup.screen();
    const ticked = await popup.ticked();
    if (await popup.fill()) await popup.screen('outcome');
    return ticked > 0;
  } finally {
    await popup.close();
  }
}
