import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type browserApi from 'webextension-polyfill';
import { typedCard } from '../../scripts/start/card.ts';
import { tabAt, takeAccess } from './extension-api.ts';
import { type Opened, open, openForm } from './open.ts';
import { onScreen, press, says, typeCard } from './screen.ts';
import { until } from './until.ts';

/** Firefox's own API, as it stands in every page of the extension. */
declare const browser: typeof browserApi;

const host = 'www.demandelogement35.fr';
const origin = `https://${host}/*`;

let opened: Opened;
let dossier: Page;
before(async () => {
  opened = await open('fr');
  dossier = await opened.firefox.openExtensionPage('dossier.html');
  await typeCard(dossier, { card: typedCard, texts: opened.texts });
});
after(() => opened?.close());

test('a site wanted always: permitted in a click, registered, read in the open tab without a click', async () => {
  const { firefox, texts, addressOf } = opened;
  const address = addressOf('departmental', '/imhowebGP35/saisie/demande.jsf.html');
  const form = await openForm(opened, address);
  await dossier.evaluate(keepWish, host);
  const page = await firefox.openExtensionPage('dossier.html');
  await says(page, texts('sites.withdrawn'));
  assert.deepEqual(await registered(page), []);
  await press(page, texts('sites.giveAgain'));
  await until(async () => (await registered(page)).join() === `site:${host}`);
  assert.equal(await page.evaluate(isPermitted, origin), true);

  const popup = await firefox.openExtensionPage(`popup.html?tab=${await tabAt(page, address)}`);
  await onScreen(popup, 'plan');
  await says(popup, texts('sites.isAlways'));
  await press(popup, 'Remplir');
  await says(popup, texts('sites.isHousingRequest'));
  await press(popup, `Remplir sur ${host}`);
  await onScreen(popup, 'outcome');
  const held = await form.$$eval('input', (all) =>
    all.map(({ value }) => value.replace(/\s/g, '')),
  );
  assert.ok(held.includes(typedCard.siret.replace(/\s/g, '')));
});

test('taken back in the browser, the script goes and the site stays in its list', async () => {
  const { firefox, texts } = opened;
  assert.equal(await takeAccess(dossier, [origin]), true);
  await until(async () => (await registered(dossier)).length === 0);
  const page = await firefox.openExtensionPage('dossier.html');
  await says(page, texts('sites.withdrawn'));
  await press(page, texts('sites.remove'));
  await until(
    async () => !(await page.evaluate(() => document.body.innerText)).includes('Redonner'),
  );
});

const registered = (ours: Page): Promise<string[]> =>
  ours.evaluate(async () => {
    const scripts = await browser.scripting.getRegisteredContentScripts();
    return scripts.map(({ id }) => id);
  });

/** Runs in a page of the extension. */
const isPermitted = (wanted: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [wanted] });

/** Runs in a page of the extension: what is left when the browser's question has closed the popup. */
async function keepWish(wished: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('sites', 'readwrite');
  transaction.objectStore('sites').put({ host: wished, mode: 'always', at: 1 });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
