import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { typedCard } from '../../scripts/start/card.ts';
import { tabAt } from './extension-api.ts';
import { type Opened, open, openForm } from './open.ts';
import { onScreen, press, says, typeCard } from './screen.ts';

let opened: Opened;
before(async () => {
  opened = await open('fr');
  const dossier = await opened.firefox.openExtensionPage('dossier.html');
  await typeCard(dossier, { card: typedCard, texts: opened.texts });
});
after(() => opened?.close());

/** Waits until our element, which a page can only see from outside, shows at a point; or until it is gone. */
const waitForOurs = (page: Page, [x, y]: readonly [number, number], isThere: boolean) =>
  page.waitForFunction(
    (left, top, wanted) =>
      (document.elementFromPoint(left, top)?.parentElement === document.documentElement) === wanted,
    { timeout: 10_000 },
    x,
    y,
    isThere,
  );

test('a box is taught with a real pointer and real keys, and left alone from then on', async () => {
  const { firefox, texts, addressOf } = opened;
  const address = addressOf('al-in', '/#/inscription/employeur');
  const form = await openForm(opened, address);
  const dossier = await firefox.openExtensionPage('dossier.html');
  const tab = await tabAt(dossier, address);
  const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await onScreen(popup, 'plan');
  await press(popup, texts('teach.wrong'));
  await form.bringToFront();
  await waitForOurs(form, [10, 10], true);
  const box = await form.waitForSelector('input[formcontrolname=siret]');
  await box?.scrollIntoView();
  const place = await box?.boundingBox();
  assert.ok(place);
  await form.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await waitForOurs(form, [place.x + 40, place.y + place.height + 60], true);
  await form.keyboard.type('Ne jamais');
  for (const key of ['Tab', 'Tab'] as const) await form.keyboard.press(key);
  // Kept only once the question has been in plain sight for a moment.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await form.keyboard.press('Enter');
  await waitForOurs(form, [place.x + 40, place.y + place.height + 60], false);

  const again = await firefox.openExtensionPage('dossier.html');
  await says(again, texts('teach.never'));
  const planned = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await onScreen(planned, 'plan');
  // Folded away among the boxes that are left alone.
  const told = await planned.evaluate(() => document.body.textContent);
  assert.ok(told?.includes(texts('why.taughtNever')));
});
