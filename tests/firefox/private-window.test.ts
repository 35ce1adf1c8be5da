import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { typedCard } from '../../scripts/start/card.ts';
import { isPrivate, openOurs, openPrivately, tabAt } from './extension-api.ts';
import { type Opened, open } from './open.ts';
import { expectModel, onScreen, press, says, typeCard } from './screen.ts';

// In English, so that one Firefox shows both.
let opened: Opened;
let dossier: Page;
before(async () => {
  opened = await open('en');
  dossier = await opened.firefox.openExtensionPage('dossier.html');
  await typeCard(dossier, { card: typedCard, texts: opened.texts });
});
after(() => opened?.close());

test('in English, the full page has an English text for each of its own', async () => {
  assert.equal(await dossier.evaluate(() => document.documentElement.lang), 'en');
  await says(dossier, opened.texts('dossier.how'));
  await says(dossier, opened.texts('popup.shortcut'));
});

test('a private window has the card, fills with it, and leaves no trace', async () => {
  const { texts, addressOf } = opened;
  const address = addressOf('mobili-jeune', '/demande/entreprise');
  const windowId = await openPrivately(dossier, address);
  const form = await pageThat((page) => page.url() === address);
  await form.waitForSelector('input');

  await openOurs(dossier, { windowId, file: `popup.html?tab=${await tabAt(dossier, address)}` });
  const popup = await pageThat(isPrivate);
  await onScreen(popup, 'plan');
  await says(popup, texts('vault.privateKept'));
  const shown = await popup.evaluate(() => document.body.innerText);
  assert.ok(!shown.includes(texts('sites.never')), 'nothing is decided about a site in private');
  await press(popup, 'Fill');
  await onScreen(popup, 'outcome');
  await expectModel(form, { etat: { siret: '880 878 145 00015', centreSiret: '' } });

  const again = await opened.firefox.openExtensionPage('dossier.html');
  await says(again, typedCard.companyName);
  await says(again, texts('dossier.noHistory'));
});

test('a card changed in a private window is changed for good', async () => {
  const { texts, firefox } = opened;
  const windowId = await openPrivately(dossier, 'about:blank');
  await openOurs(dossier, { windowId, file: 'dossier.html' });
  const page = await pageThat(async (one) => (await isPrivate(one)) && isDossier(one));
  await says(page, typedCard.companyName);
  await press(page, texts('card.edit'));
  await page.waitForSelector('textarea');
  await page.type('textarea', 'Told in private');
  await press(page, texts('card.keep'));
  await says(page, texts('card.edit'));
  const again = await firefox.openExtensionPage('dossier.html');
  await says(again, 'Told in private');
});

const isDossier = (page: Page): Promise<boolean> =>
  page.evaluate(() => location.pathname === '/dossier.html');

/** The page that is so, among all that are open, waited for. */
async function pageThat(is: (page: Page) => boolean | Promise<boolean>): Promise<Page> {
  for (const until = Date.now() + 10_000; Date.now() < until; ) {
    for (const page of await opened.firefox.browser.pages()) {
      // A page that is not ours has no `browser`, and one that is loading cannot be asked.
      if (await Promise.resolve(is(page)).catch(() => false)) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('no such page was opened');
}
