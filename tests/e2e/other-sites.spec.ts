import type { Page } from '@playwright/test';
import { countAnswers } from './answers.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, namesIn, onScreen, tickedIn } from './popup-screens.ts';

const form = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Aide au logement</title>
<h1>Demande d’aide au logement d’Action Logement</h1>
<form><fieldset><legend>Votre employeur</legend>
<label for="s">N° SIRET de l’employeur</label><input id="s">
<label for="n">Raison sociale de l’employeur</label><input id="n">
<label for="c">Code entreprise Action Logement</label><input id="c">
</fieldset></form>`;
const vague = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Recherche</title>
<h1>Trouver une société</h1><form><label for="s">SIRET</label><input id="s"></form>`;

/** Pages of a site that nobody lists, without a server. */
async function serve(page: Page, address: string, body: string): Promise<void> {
  const all = `${new URL(address).origin}/**`;
  await page.route(all, (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(address);
}

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

test('on a site of no list nothing of ours is there before the click, and the click gives a plan', async ({
  page,
  popupOver,
  chromium,
}) => {
  await serve(page, 'https://rh.example/aide', form);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await countAnswers(chromium)).toBe(0);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(popup.locator('.over')).toHaveText('rh.example');
  await expect(popup.getByText('Nous ne connaissons pas ce site.')).toBeVisible();
  expect(await namesIn(popup)).toEqual([
    'Votre employeur › N° SIRET de l’employeur',
    'Votre employeur › Raison sociale de l’employeur',
    'Votre employeur › Code entreprise Action Logement',
  ]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await fill(popup);
  await expect(page.locator('#s')).toHaveValue(ateliers.siret);
  await expect(page.locator('#c')).toHaveValue(ateliers['company-code']);
});

test('a page with one vague box on a site of no list has nothing ticked', async ({
  page,
  popupOver,
}) => {
  await serve(page, 'https://annuaire.example/', vague);
  const popup = await popupOver(page);
  expect(await tickedIn(popup)).toEqual([]);
  await expect(popup.getByRole('button', { name: /^Remplir \(/ })).toHaveCount(0);
  await expect(page.locator('#s')).toHaveValue('');
});

test('an http page is refused in words, a listed name included', async ({
  page,
  popupOver,
  chromium,
}) => {
  for (const address of ['http://rh.example/aide', 'http://al-in.fr/aide']) {
    await serve(page, address, form);
    const popup = await popupOver(page);
    await onScreen(popup, 'elsewhere');
    await expect(popup.getByRole('status').first()).toContainText('n’est pas protégée');
    await expect(popup.getByText('732 829 320 00074')).toBeVisible();
    await popup.close();
  }
  expect(await countAnswers(chromium)).toBe(0);
});

test('a page of the browser itself is said to be out of reach, the card at hand', async ({
  page,
  popupOver,
}) => {
  await page.goto('chrome://version/');
  const popup = await popupOver(page);
  await onScreen(popup, 'elsewhere');
  await expect(popup.getByRole('status').first()).toContainText('ne peut pas être lue');
  await expect(popup.getByText('732 829 320 00074')).toBeVisible();
});

test('DossierFacile is left alone, and the landlord’s side of Visale too', async ({
  page,
  popupOver,
}) => {
  for (const [address, says] of [
    ['https://locataire.dossierfacile.logement.gouv.fr/', 'Il n’y a rien à remplir ici'],
    ['https://fo.visale.fr/bailleur', 'au propriétaire ou à l’agence'],
  ] as const) {
    await serve(page, address, form);
    const popup = await popupOver(page);
    await onScreen(popup, 'elsewhere');
    await expect(popup.getByRole('status').first()).toContainText(says);
    await popup.close();
  }
});

test('the card’s copy buttons put each fact on the clipboard', async ({
  page,
  popupOver,
  chromium,
}) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('chrome://version/');
  const popup = await popupOver(page);
  for (const [name, value] of [
    ['SIRET', ateliers.siret],
    ['Code entreprise Action Logement', ateliers['company-code']],
  ] as const) {
    const button = popup.getByRole('button', { name: `Copier ${name}`, exact: true });
    await button.click();
    await expect(popup.getByRole('button', { name: `Copié ${name}`, exact: true })).toBeVisible();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(value);
  }
});
