import type { Page } from '@playwright/test';
import { popupMarks } from '../harness/popup-marks.ts';
import { expect } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { namesIn, onScreen } from './popup-screens.ts';
import { openFormOn, test } from './sites-test.ts';

const host = 'rh.exemple.fr';
const around = 'https://www.visale.fr/aide';
const framedName = `${host} › Votre employeur › N° SIRET de l’employeur`;
const siret = (page: Page) => page.frameLocator('iframe').locator('#s');

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

test('a frame of a site of no list is read once that site is wanted always; its first fill is asked about, once', async ({
  page,
  popupOver,
  kept,
}) => {
  await test.step('the site is wanted always', async () => {
    await openFormOn(page, host);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await popup.getByRole('button', { name: 'Toujours sur ce site' }).click();
    await expect(popup.locator('.told')).toHaveText(/ce site sera reconnu à chaque visite/);
    await popup.close();
  });

  await test.step('in a frame of a listed page, the question names it', async () => {
    await openAround(page);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toContain(framedName);
    await popup.locator(popupMarks.fill).click();
    await expect(popup.locator('.site-host')).toHaveText(host);
    await expect(popup.getByText('Une partie de la page vient d’un autre site :')).toBeVisible();
    await expect(siret(page)).toHaveValue('');
    await popup.getByRole('button', { name: `Remplir sur ${host}` }).click();
    await onScreen(popup, 'outcome');
    await expect(siret(page)).toHaveValue(ateliers.siret);
    expect(await kept('sites')).toMatchObject([
      { host, mode: 'always', confirmedAt: expect.any(Number) },
    ]);
    await popup.close();
  });

  await test.step('the next time nothing is asked', async () => {
    await openAround(page);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await popup.locator(popupMarks.fill).click();
    await onScreen(popup, 'outcome');
    await expect(siret(page)).toHaveValue(ateliers.siret);
    await popup.close();
  });
});

/** A listed page that shows the site's form in a frame, beside a box of its own. */
async function openAround(page: Page): Promise<void> {
  const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Aide</title>
<h2>Votre employeur</h2><label for="c">Code entreprise Action Logement</label><input id="c">
<iframe src="https://${host}/aide" width="600" height="300"></iframe>`;
  await page.route('https://www.visale.fr/**', (route) =>
    route.request().url() === around
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
  await page.goto(around);
  await siret(page).waitFor();
}
