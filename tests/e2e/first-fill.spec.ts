import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { popupMarks } from '../harness/popup-marks.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { openDossier } from './our-pages.ts';
import { fill, onScreen } from './popup-screens.ts';
import { openFormOn } from './sites-test.ts';

const siret = (page: Page) => page.locator('#s');
const title = (popup: Page) => popup.getByRole('heading', { level: 1 });

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

test('the first fill on a site of no list is asked about once, with its name in full', async ({
  page,
  popupOver,
  emptied,
  kept,
}) => {
  const host = 'espace-salaries.aides-au-logement.ressources-humaines.exemple.fr';
  await openFormOn(page, host);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');

  await test.step('a no writes nothing and leads back to the plan', async () => {
    await popup.locator(popupMarks.fill).click();
    await expect(title(popup)).toHaveText('Remplir sur ce site ?');
    await expect(title(popup)).toBeFocused();
    await expect(popup.locator('.site-host')).toHaveText(host);
    await expect(popup.getByText('Ce n’est pas un site d’Action Logement.')).toBeVisible();
    await expect(popup.getByText('Sera écrit : SIRET, Nom de l’employeur.')).toBeVisible();
    await popup.getByRole('button', { name: 'Ne pas remplir' }).click();
    await expect(popup.locator(popupMarks.fill)).toBeVisible();
    await expect(title(popup)).toBeFocused();
    await expect(siret(page)).toHaveValue('');
    expect(await kept('sites')).toEqual([]);
  });

  await test.step('a yes fills, and is kept', async () => {
    await popup.locator(popupMarks.fill).click();
    await popup.getByRole('button', { name: `Remplir sur ${host}` }).click();
    await onScreen(popup, 'outcome');
    await expect(siret(page)).toHaveValue(ateliers.siret);
    expect(await kept('sites')).toEqual([
      { host, confirmedAt: expect.any(Number), at: expect.any(Number) },
    ]);
    await popup.close();
  });

  await test.step('the next time nothing is asked', async () => {
    await page.reload();
    const again = await popupOver(page);
    await onScreen(again, 'plan');
    await again.locator(popupMarks.fill).click();
    await onScreen(again, 'outcome');
    await expect(siret(page)).toHaveValue(ateliers.siret);
    await again.close();
  });

  await test.step('until it is taken back in the full page', async () => {
    const dossier = await openDossier(emptied);
    await dossier.getByRole('button', { name: `Retirer de la liste ${host}` }).click();
    await expect(dossier.locator('.site-lists li')).toHaveCount(0);
    expect(await kept('sites')).toEqual([]);
    await dossier.close();
  });
});

test('of a site of the housing request it is said what it is', async ({ page, popupOver }) => {
  await openFormOn(page, 'www.demandelogement35.fr');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await popup.locator(popupMarks.fill).click();
  await expect(popup.getByText(/^C’est un site de la demande de logement social/)).toBeVisible();
  await popup.locator(popupMarks.confirm).click();
  await onScreen(popup, 'outcome');
  await expect(siret(page)).toHaveValue(ateliers.siret);
});

test('on a listed site nothing is asked', async ({ page, popupOver, kept }) => {
  await openFormOn(page, 'www.visale.fr');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await popup.locator(popupMarks.fill).click();
  await onScreen(popup, 'outcome');
  await expect(siret(page)).toHaveValue(ateliers.siret);
  expect(await kept('sites')).toEqual([]);
});

for (const { host, real, seen } of [
  { host: 'visa1e.fr', real: 'visale.fr', seen: undefined },
  { host: 'actionlogement.fr.exemple.net', real: 'actionlogement.fr', seen: undefined },
  { host: 'vısale.fr', real: 'visale.fr', seen: 'vısale.fr' },
]) {
  test(`${host} is told apart from ${real}, strongly, and the way out comes first`, async ({
    page,
    popupOver,
    complaints,
  }) => {
    await openFormOn(page, new URL(`https://${host}`).hostname);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    const warning = popup.locator('.note-forbidden');
    await expect(warning).toContainText('Attention, ce n’est pas Action Logement.');
    await expect(warning).toContainText(`le vrai s’appelle ${real}`);
    await expect(popup.getByRole('button', { name: 'Toujours sur ce site' })).toHaveCount(0);
    await popup.locator(popupMarks.fill).click();
    await expect(warning).toContainText(`le vrai s’appelle ${real}`);
    await expect(popup.locator('.site-host')).toContainText(new URL(`https://${host}`).hostname);
    if (seen) await expect(popup.locator('.site-host')).toContainText(`Ce nom se lit : ${seen}`);
    await expect(popup.locator('.button-primary')).toHaveText('Ne pas remplir');
    const { violations } = await new AxeBuilder({ page: popup }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    expect(complaints.said).toEqual([]);
    await expect(siret(page)).toHaveValue('');
    await fillAfterAll(popup);
    await expect(siret(page)).toHaveValue(ateliers.siret);
  });
}

/** The person may still want it: it is their card. */
async function fillAfterAll(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Ne pas remplir' }).click();
  await fill(popup);
}
