import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type browserApi from 'webextension-polyfill';
import { typedCard } from '../../scripts/start/card.ts';
import { tabAt } from './extension-api.ts';
import { type Opened, open, openForm } from './open.ts';
import { onScreen, press, typeCard } from './screen.ts';
import { until } from './until.ts';

/** Firefox's own API, as it stands in every page of the extension. */
declare const browser: typeof browserApi;

let opened: Opened;
let dossier: Page;
before(async () => {
  opened = await open('fr');
  dossier = await opened.firefox.openExtensionPage('dossier.html');
  await typeCard(dossier, { card: typedCard, texts: opened.texts });
});
after(() => opened?.close());

test('the badge counts and the pill shows; both go once the form is filled, and come back when that is undone', async () => {
  const { firefox, texts, addressOf } = opened;
  const address = addressOf('mobili-jeune', '/demande/entreprise');
  const form = await openForm(opened, address);
  const tab = await tabAt(dossier, address);
  await until(async () => Number(await badgeOf(tab)) > 0);
  const before = await badgeOf(tab);
  await until(async () => (await shownIn(form)).length === 1);
  const [pill] = await shownIn(form);
  assert.ok(pill && pill.width > 100 && pill.height > 25 && pill.closed);

  const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await onScreen(popup, 'plan');
  await press(popup, 'Remplir');
  await onScreen(popup, 'outcome');
  await until(async () => (await badgeOf(tab)) === '');
  await until(async () => (await shownIn(form)).length === 0);
  await press(popup, texts('outcome.undo'));
  await until(async () => (await badgeOf(tab)) === before);
});

test('a wrong number gets its note, which goes when it is mended', async () => {
  const address = opened.addressOf('mobili-jeune', '/demande/entreprise');
  const form = await openForm(opened, `${address}?note`);
  const [siret] = await form.$$('input');
  assert.ok(siret);
  await until(async () => (await shownIn(form)).length === 1);
  const name = await form.evaluate(() => {
    const box = [...document.querySelectorAll('input')].find((one) =>
      /siret/i.test(one.labels?.[0]?.textContent ?? ''),
    );
    return box?.id ?? '';
  });
  await form.focus(`#${CSS_ID(name)}`);
  await form.keyboard.type('7328293200007');
  await form.keyboard.press('Tab');
  await until(async () => (await shownIn(form)).some(({ height }) => height > 50));
  await form.focus(`#${CSS_ID(name)}`);
  await form.keyboard.press('End');
  await form.keyboard.type('4');
  await until(async () => (await shownIn(form)).every(({ height }) => height < 50));
});

const CSS_ID = (id: string): string => id.replace(/[^\w-]/g, '\\$&');

/** What stands in the top layer of a page: its size, and whether the page can look inside. */
const shownIn = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('html > [popover]')].map((host) => {
      const { width, height } = host.getBoundingClientRect();
      return { width, height, closed: host.shadowRoot === null };
    }),
  );

const badgeOf = (tab: number): Promise<string> =>
  dossier.evaluate((tabId) => browser.action.getBadgeText({ tabId }), tab);
