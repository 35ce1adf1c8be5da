import path from 'node:path';
import type { Page } from '@playwright/test';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect } from './browser-test.ts';
import { test } from './dossier-test.ts';
import { withoutCode } from './facts.ts';
import { onScreen } from './popup-screens.ts';

test.use({ language: 'en' });

const keep = (screen: Page) => screen.getByRole('button', { name: 'Keep this card' });

test('the popup is English on its every screen', async ({ page, open, popupOver, card }) => {
  await open('al-in', '/#/inscription/employeur');
  const first = await popupOver(page);
  await onScreen(first, 'first-run');
  await expectEnglish(first);
  await first.close();
  await card(withoutCode);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expectEnglish(popup);
  await popup.getByRole('button', { name: 'Ask HR for the code' }).first().click();
  await onScreen(popup, 'letter');
  // The letter itself is French, whatever the interface: it goes to a French company.
  await expect(popup.getByRole('textbox', { name: 'Message' })).toHaveAttribute('lang', 'fr');
  await expectEnglish(popup);
  await popup.getByRole('button', { name: 'Back' }).click();
  await popup.getByRole('button', { name: /^Fill \(/ }).click();
  await onScreen(popup, 'outcome');
  await expectEnglish(popup);
  await popup.getByRole('button', { name: 'Undo the filling' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Undone');
  await expectEnglish(popup);
});

test('away from forms too, with the key that the browser really bound', async ({
  page,
  open,
  popupOver,
  card,
  chromium,
}) => {
  await card(withoutCode);
  await open('al-in', '/#/login');
  const popup = await popupOver(page);
  await onScreen(popup, 'elsewhere');
  await expectEnglish(popup);
  await expect(popup.locator('kbd')).toHaveText(await chromium.serviceWorker.evaluate(boundKey));
  await popup.getByRole('button', { name: 'Edit' }).click();
  await expect(keep(popup)).toBeVisible();
  await expectEnglish(popup);
});

test('the full page is English, first visit, card and form', async ({
  dossier,
  card,
  chromium,
}) => {
  const first = await dossier();
  await expectEnglish(first);
  await first.getByRole('textbox', { name: 'SIRET' }).fill('7328293200007');
  await first.getByRole('textbox', { name: 'SIRET' }).blur();
  await expect(first.locator('.note')).toContainText('13 digits');
  await expectEnglish(first);
  await card(withoutCode);
  const page = await dossier();
  await expectEnglish(page);
  await expect(page).toHaveTitle('Your file · Code en poche');
  await expect(page.locator('kbd')).toHaveText(await chromium.serviceWorker.evaluate(boundKey));
});

/** In the extension's background. */
declare const chrome: {
  readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
};

/** Runs in the extension. A key that is not bound would be an empty text, which no screen shows. */
async function boundKey(): Promise<string> {
  const commands = await chrome.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || 'no key is bound';
}

/** Says it is English, has words on it, and none of the French ones. */
async function expectEnglish(screen: Page): Promise<void> {
  await expect(screen.locator('html')).toHaveAttribute('lang', 'en');
  const words = await screen.evaluate(wordsOn);
  expect(words.length).toBeGreaterThan(100);
  const french = (await frenchOnly()).filter((piece) => words.includes(piece));
  expect(french).toEqual([]);
}

/** Pieces of the French sentences, between their figures, that no English sentence holds. */
async function frenchOnly(): Promise<readonly string[]> {
  const english = (await piecesOf('en')).join('\n');
  return (await piecesOf('fr')).filter((piece) => !english.includes(piece));
}

async function piecesOf(language: 'fr' | 'en'): Promise<readonly string[]> {
  const file = path.resolve(import.meta.dirname, `../../locales/${language}.yml`);
  const sentences = (await parseMessagesFile(file)).flatMap((message) =>
    message.type === 'plural' ? Object.values(message.plurals) : [message.message],
  );
  const pieces = sentences.flatMap((sentence) => sentence.split(/\$\d/));
  return pieces.map((piece) => piece.trim()).filter((piece) => piece.length > 5);
}

/** All that can be read or heard there, save what the form of the site says in its own language. */
function wordsOn(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  for (const theirs of copy.querySelectorAll('.place, textarea, details')) theirs.remove();
  const told = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
    ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
  );
  return [copy.textContent, ...told].join('\n');
}
