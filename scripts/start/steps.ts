import type { Page } from '@playwright/test';
import { popupMarks } from '../../tests/harness/popup-marks.ts';
import { type BoxRead, openBook } from '../forms/boxes-in-page.ts';
import { typedCard } from './card.ts';
import type { Stage } from './stage.ts';
import type { Stop } from './stops.ts';

/** Opens a replica and waits until its form is there. */
export async function openReplica({ chromium, sandbox }: Stage, stop: Stop): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(sandbox.urlOf(stop.site, stop.path));
  await page.locator('input:visible').first().waitFor();
  return page;
}

/** First run: the person types the card in the real popup, and the plan of the page comes up. */
export async function typeCard(stage: Stage, page: Page): Promise<void> {
  const popup = await stage.chromium.openPopup(page);
  for (const [kind, value] of Object.entries(typedCard)) {
    await popup.getByLabel(stage.texts(`kind.${kind}`), { exact: true }).fill(value);
  }
  await popup.evaluate(() => scrollTo(0, 0));
  await stage.picture(popup, 'card');
  await popup.getByRole('button', { name: stage.texts('card.keep') }).click();
  await onScreen(popup, 'plan');
  await stage.chromium.closePopup(popup);
}

/** The letter that asks HR for the code, from the row whose code the card lacks. */
export async function showLetter(stage: Stage, page: Page): Promise<void> {
  const popup = await stage.chromium.openPopup(page);
  await popup
    .getByRole('button', { name: stage.texts('plan.askCode') })
    .first()
    .click();
  await onScreen(popup, 'letter');
  await stage.picture(popup, 'letter');
  await stage.chromium.closePopup(popup);
}

/** What a fill did, and how long the popup took from the click to its plan. */
export interface Filled {
  readonly boxes: readonly BoxRead[];
  readonly milliseconds: number;
}

/** Opens the popup, accepts the plan as it stands, and reads what has changed on the page. */
export async function fillForm(stage: Stage, page: Page, pictures: boolean): Promise<Filled> {
  const book = await page.evaluateHandle(openBook);
  await book.evaluate((open) => open.note());
  const popup = await stage.chromium.openPopup(page);
  await onScreen(popup, 'plan');
  const milliseconds = await popup.evaluate(readPlanTime);
  if (pictures) await stage.picture(popup, 'plan');
  await popup.locator(popupMarks.fill).click();
  await onScreen(popup, 'outcome');
  if (pictures) await stage.picture(popup, 'outcome');
  await stage.chromium.closePopup(popup);
  if (pictures) await stage.picture(page, 'form');
  const { boxes } = await book.evaluate((open) => open.read());
  return { boxes: boxes.filter(({ changed }) => changed), milliseconds };
}

async function onScreen(popup: Page, name: string): Promise<void> {
  await popup.locator(`html[data-ready="${name}"]`).waitFor({ state: 'attached' });
}

/** The popup itself measures from its own start to the plan on screen. */
function readPlanTime(): number {
  return performance.getEntriesByName('plan', 'measure').at(-1)?.duration ?? Number.NaN;
}
