import assert from 'node:assert/strict';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Texts } from '../harness/texts.ts';

/** Waits until a page of the extension shows this screen, by the name that it writes on itself. */
export async function onScreen(page: Page, name: string): Promise<void> {
  await page.waitForSelector(`html[data-ready="${name}"]`);
}

/** Types into the box of this label, one key at a time. */
export async function type(page: Page, label: string, value: string): Promise<void> {
  const box = await page.evaluateHandle((wanted) => {
    const labels = [...document.querySelectorAll('label')];
    return labels.find((one) => one.textContent?.trim() === wanted)?.control ?? null;
  }, label);
  const element = box.asElement() as ElementHandle<HTMLInputElement> | null;
  assert.ok(element, `no box is labelled "${label}"`);
  await element.type(value);
}

/** Presses the button whose words begin so: the number of boxes follows them on the main one. */
export async function press(page: Page, words: string): Promise<void> {
  const found = await page.waitForFunction(
    (wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      return buttons.find(({ textContent }) => textContent?.trim().startsWith(wanted));
    },
    {},
    words,
  );
  await (found.asElement() as ElementHandle<HTMLButtonElement>).click();
}

/** Waits until the page shows a sentence. */
export async function says(page: Page, sentence: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.innerText.includes(wanted),
    { timeout: 20_000 },
    sentence,
  );
}

/** Types a card on the first screen of the full page and keeps it. Keys are those of `kind.` */
export async function typeCard(
  page: Page,
  { card, texts }: { readonly card: Readonly<Record<string, string>>; readonly texts: Texts },
): Promise<void> {
  // Loaded is not drawn: the vault is asked first.
  await page.waitForSelector('html[data-ready]');
  for (const [kind, value] of Object.entries(card)) await type(page, texts(`kind.${kind}`), value);
  await press(page, texts('card.keep'));
  await says(page, texts('card.edit'));
}

/** What the page's framework holds, once it holds this much. */
export async function expectModel(page: Page, wanted: object): Promise<void> {
  const model = async () =>
    JSON.parse(await page.$eval('[data-model-view]', (view) => view.textContent ?? '')) as object;
  const until = Date.now() + 20_000;
  while (Date.now() < until) {
    try {
      return assert.partialDeepStrictEqual(await model(), wanted);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  assert.partialDeepStrictEqual(await model(), wanted);
}
