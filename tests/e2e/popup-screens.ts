import type { Locator, Page } from '@playwright/test';
import type { View } from '../../entrypoints/popup/view.ts';
import { popupMarks } from '../harness/popup-marks.ts';
import { expect } from './browser-test.ts';

/** Waits until the popup shows one of its screens. */
export const onScreen = (popup: Page, view: View): Promise<void> =>
  expect(popup.locator('html')).toHaveAttribute('data-ready', view);

/** The tick of a row, by its box's whole name: "Votre employeur › N° SIRET". */
export const tickOf = (popup: Page, name: string): Locator =>
  popup.getByRole('checkbox', { name, exact: true });

/** The row, or the line of the outcome, of one box. */
export const rowOf = (popup: Page, name: string): Locator =>
  popup.locator('li.row').filter({
    has: popup.locator('.place').getByText(name, { exact: true }),
  });

/** Presses a row's tick, where a person does: on its words. */
export const toggle = (popup: Page, name: string): Promise<void> =>
  rowOf(popup, name).locator('.tick label').click();

/** The names of all the boxes of the plan, or that an outcome tells as written or tried, in order. */
export const namesIn = (popup: Page): Promise<string[]> =>
  popup.locator('.rows:not(.rows-alone, .rows-left) .place').allInnerTexts();

/** The names of the boxes that would be written, in order. */
export const tickedIn = (popup: Page): Promise<string[]> =>
  popup.locator(`${popupMarks.row}:has(input[data-tick]:checked) .place`).allInnerTexts();

/** Presses the one button, says yes where the site is asked about first, and waits for the outcome. */
export async function fill(popup: Page): Promise<void> {
  await popup.locator(popupMarks.fill).click();
  const question = popup.locator(popupMarks.confirm);
  const outcome = popup.locator('html[data-ready="outcome"]');
  await expect(question.or(outcome)).not.toHaveCount(0);
  if ((await question.count()) > 0) await question.click();
  await onScreen(popup, 'outcome');
}

/** Takes the fill back, and waits until it is told. */
export async function undo(popup: Page): Promise<void> {
  await popup.locator(popupMarks.undo).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('C’est annulé');
}

/** What the page's own framework holds; asked again until it is so, since views follow a little later. */
export async function expectModel(page: Page, model: unknown): Promise<void> {
  const read = async () => JSON.parse(await page.locator('[data-model-view]').innerText());
  await expect.poll(read).toEqual(model);
}
