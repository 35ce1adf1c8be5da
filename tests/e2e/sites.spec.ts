import type { Page } from '@playwright/test';
import type { SiteRecord } from '../../utils/vault/records.ts';
import { expect } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { openDossier, openPopupTab } from './our-pages.ts';
import { namesIn, onScreen } from './popup-screens.ts';
import {
  agreeBeforehand,
  answersIn,
  isGranted,
  loseRegistrations,
  openFormOn,
  registered,
  startBrowser,
  takePermissions,
  test,
} from './sites-test.ts';

const host = 'rh.exemple.fr';
const script = `site:${host}`;
const always = { name: 'Toujours sur ce site' } as const;
const boxes = [
  'Votre employeur › N° SIRET de l’employeur',
  'Votre employeur › Raison sociale de l’employeur',
];

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

/** Presses “always” in the popup, and waits until it says so. */
async function allowIn(popup: Page): Promise<void> {
  await onScreen(popup, 'plan');
  await popup.getByRole('button', always).click();
  await expect(popup.locator('.told')).toHaveText(/ce site sera reconnu à chaque visite/);
  await expect(popup.getByText('Ce site est reconnu à chaque visite.')).toBeVisible();
  await expect(popup.getByRole('heading', { level: 1 })).toBeFocused();
}

test('“always” on a site of no list: asked for by its exact name, read at the next visit without a click', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await openFormOn(page, host);
  expect(await answersIn(chromium)).toBe(false);
  const popup = await popupOver(page);
  await allowIn(popup);
  expect(await kept('sites')).toEqual([{ host, mode: 'always', at: expect.any(Number) }]);
  expect(await isGranted(chromium, host)).toBe(true);
  await expect.poll(() => registered(chromium)).toEqual([script]);
  expect(await isGranted(chromium, 'exemple.fr')).toBe(false);
  await popup.close();

  await page.reload();
  await expect.poll(() => answersIn(chromium)).toBe(true);
  const tab = await openPopupTab(chromium, page);
  await onScreen(tab, 'plan');
  expect(await namesIn(tab)).toEqual(boxes);
  await tab.close();
});

test('“always” in the popup’s own tab; a registration that the browser lost is there again at its next start', async ({
  page,
  popupOver,
  chromium,
}) => {
  await openFormOn(page, host);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  const opening = chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  const tab = await opening;
  await allowIn(tab);
  await expect.poll(() => registered(chromium)).toEqual([script]);
  await tab.close();
  await loseRegistrations(chromium);
  expect(await registered(chromium)).toEqual([]);
  await startBrowser(chromium);
  await expect.poll(() => registered(chromium)).toEqual([script]);
});

test('a permission taken back in the browser takes the script with it, is told, and can be given again', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await openFormOn(page, host);
  const first = await popupOver(page);
  await allowIn(first);
  await first.close();
  await expect.poll(() => registered(chromium)).toEqual([script]);
  await takePermissions(chromium);
  await expect.poll(() => registered(chromium)).toEqual([]);
  expect(await kept('sites')).toMatchObject([{ host, mode: 'always' }]);
  await page.reload();
  expect(await answersIn(chromium)).toBe(false);

  await agreeBeforehand(chromium);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(popup.getByText('l’autorisation a été retirée')).toBeVisible();
  await popup.getByRole('button', { name: 'Redonner l’autorisation' }).click();
  await expect(popup.getByText('Ce site est reconnu à chaque visite.')).toBeVisible();
  await expect.poll(() => registered(chromium)).toEqual([script]);
  await popup.getByRole('button', { name: 'Ne plus le reconnaître' }).click();
  await expect(popup.getByRole('button', always)).toBeVisible();
  await expect.poll(() => registered(chromium)).toEqual([]);
  expect(await isGranted(chromium, host)).toBe(false);
  expect(await kept('sites')).toEqual([]);
});

test('what is granted once our window has closed is picked up, and put into the open tab', async ({
  page,
  chromium,
}) => {
  await openFormOn(page, host);
  const dossier = await openDossier(chromium);
  await dossier.evaluate(keepRecord, { host, mode: 'always', at: 1 } as const);
  // As Firefox does it: the question alone is left, our window hears no more of it.
  await dossier.evaluate(askOnClick, `https://${host}/*`);
  await dossier.mouse.click(2, 2);
  await expect.poll(() => registered(chromium)).toEqual([script]);
  await expect.poll(() => answersIn(chromium)).toBe(true);
  await dossier.close();
});

test('a refusal leaves everything as it was, and is told', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await openFormOn(page, host);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  // Only the browser's own question is replaced: by a person who says no.
  await popup.evaluate(refuse);
  await popup.getByRole('button', always).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'n’a pas été donnée' })).toBeVisible();
  await expect(popup.getByRole('button', always)).toBeVisible();
  expect(await kept('sites')).toEqual([]);
  expect(await registered(chromium)).toEqual([]);
});

test('a departmental site of the housing request is proposed in a card', async ({
  page,
  popupOver,
  chromium,
}) => {
  await openFormOn(page, 'www.demandelogement35.fr');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  const offer = popup.locator('.aside').filter({ hasText: 'demande de logement social' });
  await expect(offer).toContainText('Le reconnaître à chaque visite ?');
  await expect(popup.getByRole('button', always)).toHaveCount(1);
  await offer.getByRole('button', always).click();
  await expect(popup.getByText('Ce site est reconnu à chaque visite.')).toBeVisible();
  await expect(offer).toHaveCount(0);
  await expect.poll(() => registered(chromium)).toEqual(['site:www.demandelogement35.fr']);
});

test('“never” leaves a listed site alone until it is restored', async ({
  page,
  open,
  popupOver,
  chromium,
  kept,
}) => {
  await open('al-in', '/#/inscription/employeur');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(popup.getByRole('button', always)).toHaveCount(0);
  await popup.getByRole('button', { name: 'Jamais sur ce site' }).click();
  await onScreen(popup, 'elsewhere');
  await expect(popup.getByRole('status').first()).toContainText('laisser ce site tranquille');
  await expect(popup.getByText('732 829 320 00074')).toBeVisible();
  expect(await kept('sites')).toMatchObject([{ host: 'al-in.fr', mode: 'never' }]);
  await popup.close();

  await page.reload();
  await page.locator('input:visible').first().waitFor();
  const tab = await openPopupTab(chromium, page);
  await onScreen(tab, 'elsewhere');
  await expect(tab.locator('[data-row]')).toHaveCount(0);
  await tab.getByRole('button', { name: 'Rétablir' }).click();
  await onScreen(tab, 'plan');
  await expect(tab.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await kept('sites')).toEqual([]);
  await tab.close();
});

test('“never” holds for a frame in another page too', async ({ page, popupOver, chromium }) => {
  const inner = 'locapass.actionlogement.fr';
  const dossier = await openDossier(chromium);
  await dossier.evaluate(keepRecord, { host: inner, mode: 'never', at: 1 } as const);
  await dossier.close();
  await openFormOn(page, inner);
  const around = `<!doctype html><meta charset="utf-8"><h2>Votre employeur</h2>
    <label for="t">SIRET de votre employeur</label><input id="t">
    <iframe src="https://${inner}/aide" width="600" height="300"></iframe>`;
  await openFormOn(page, 'www.visale.fr', around);
  await page.frameLocator('iframe').locator('#s').waitFor();
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await namesIn(popup)).toEqual(['Votre employeur › SIRET de votre employeur']);
  await expect(popup.getByText(`n’a pas pu être lue : ${inner}`)).toBeVisible();
});

test('the full page lists what was decided, and takes it back', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await openFormOn(page, host);
  const popup = await popupOver(page);
  await allowIn(popup);
  await popup.close();
  const dossier = await openDossier(chromium);
  const lists = dossier.locator('.site-lists');
  await expect(lists).toContainText('visale.fr, actionlogement.fr, al-in.fr');
  await expect(lists.locator('li')).toHaveText(/rh\.exemple\.fr/);
  await lists.getByRole('button', { name: `Retirer de la liste ${host}` }).click();
  await expect(lists.locator('li')).toHaveCount(0);
  await expect.poll(() => registered(chromium)).toEqual([]);
  expect(await isGranted(chromium, host)).toBe(false);
  expect(await kept('sites')).toEqual([]);
  await dossier.close();
});

/** In a page of the extension. */
declare const chrome: {
  readonly permissions: { request: (asked: { origins: string[] }) => Promise<boolean> };
};

/** Runs in a page of ours: takes nothing from this file. */
async function keepRecord(record: SiteRecord): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('sites', 'readwrite');
  transaction.objectStore('sites').put(record);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}

/** Runs in a page of ours: a browser asks only in a click. */
function askOnClick(origin: string): void {
  const ask = () => void chrome.permissions.request({ origins: [origin] });
  document.addEventListener('click', ask, { once: true });
}

/** Runs in a page of ours. */
function refuse(): void {
  for (const name of ['chrome', 'browser']) {
    const permissions = Reflect.get(Reflect.get(globalThis, name) ?? {}, 'permissions');
    if (permissions)
      Object.defineProperty(permissions, 'request', { value: () => Promise.resolve(false) });
  }
}
