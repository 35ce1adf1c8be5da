import type { Page } from '@playwright/test';
import { popupMarks } from '../../tests/harness/popup-marks.ts';
import type { Asking } from '../../utils/detection/sighting.ts';
import { askLook } from '../forms/ask-look.ts';
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

/** What a fill did, and how long the popup took from its opening to its plan. */
export interface Filled {
  readonly boxes: readonly Asking[];
  readonly milliseconds: number;
}

/** Opens the popup, accepts the plan as it stands, and asks the page what it holds more than before. */
export async function fillForm(stage: Stage, page: Page, pictures: boolean): Promise<Filled> {
  await page.bringToFront();
  const before = await askLook(stage.chromium.serviceWorker);
  const popup = await stage.chromium.openPopup(page, { undisturbed: 700 });
  await onScreen(popup, 'plan');
  const milliseconds = await popup.evaluate(readPlanTime);
  if (pictures) {
    await popup.evaluate(showTicks, popupMarks.tick);
    await stage.picture(popup, 'plan');
  }
  await popup.locator(popupMarks.fill).click();
  await onScreen(popup, 'outcome');
  if (pictures) await stage.picture(popup, 'outcome');
  await stage.chromium.closePopup(popup);
  if (pictures) await stage.picture(page, 'form');
  const after = await askLook(stage.chromium.serviceWorker);
  const held = new Map(before.askings.map(({ id, value }) => [id, value]));
  return {
    boxes: after.askings.filter(({ id, value }) => value !== (held.get(id) ?? '')),
    milliseconds,
  };
}

/** Runs in the popup: what is ticked is more telling than what lacks, which may stand above it. */
function showTicks(tick: string): void {
  const row = document.querySelector(`${tick}:checked`)?.closest('li');
  scrollTo(0, (row?.getBoundingClientRect().top ?? 0) - 40);
}

async function onScreen(popup: Page, name: string): Promise<void> {
  await popup.locator(`html[data-ready="${name}"]`).waitFor({ state: 'attached' });
}

/** The popup itself measures from its own start to the plan on screen. */
function readPlanTime(): number {
  return performance.getEntriesByName('plan', 'measure').at(-1)?.duration ?? Number.NaN;
}
