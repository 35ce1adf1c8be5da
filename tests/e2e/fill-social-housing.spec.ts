import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, namesIn, onScreen, rowOf, tickedIn, tickOf, undo } from './popup-screens.ts';

const label = 'Indiquez le numéro SIRET de votre employeur principal';
const d12 = `Le demandeur › ${label} D12`;
const rows = [
  d12,
  'Le demandeur › Nom de l’employeur',
  'Le demandeur › Adresse de l’employeur',
  'Le demandeur › Ville où se trouve l’employeur',
];
const written = {
  siret_demandeur: ateliers.siret,
  employeur_demandeur: ateliers['company-name'],
  adresse_employeur_demandeur: ateliers['company-address'],
  ville_employeur_demandeur: ateliers['company-city'],
};

test.beforeEach(({ card }) => card(ateliers));

test('social housing: D12 is filled, D27 and F4 are not even offered', async ({
  page,
  open,
  popupOver,
}) => {
  await open('social-housing');
  const popup = await popupOver(page);
  expect(await tickedIn(popup)).toEqual(rows);
  expect(await namesIn(popup)).toEqual(rows);
  await popup.getByText(/^Laissées? de côté exprès/).click();
  const spouse = rowOf(popup, `Le conjoint ou le futur co-titulaire du bail › ${label} D27`);
  await expect(spouse).toContainText('cette case n’est pas celle de votre employeur');
  await fill(popup);
  expect(await heldIn(page)).toEqual(written);
  await undo(popup);
  expect(await heldIn(page)).toEqual({});
});

test('social housing: a SIRET that is there already is shown as different, and stays', async ({
  page,
  open,
  popupOver,
  chromium,
}) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('social-housing', '/?rempli=1');
  const popup = await popupOver(page);
  const row = rowOf(popup, d12);
  await expect(row).toContainText('autrement que sur votre fiche');
  await expect(row).toContainText('880 878 145 00015');
  await expect(row).toContainText('732 829 320 00074');
  await expect(tickOf(popup, d12)).toHaveCount(0);
  await row.getByRole('button', { name: /^Copier/ }).click();
  await expect(row.getByRole('button')).toContainText('Copié');
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(ateliers.siret);
  await fill(popup);
  expect(await heldIn(page)).toEqual({ ...written, siret_demandeur: '88087814500015' });
});

test('social housing, second step: the SIRET goes in 9 and 5, in the applicant’s column only', async ({
  page,
  open,
  popupOver,
}) => {
  await open('social-housing', '/imhoweb/etape2');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  const ticked = await tickedIn(popup);
  expect(ticked).toHaveLength(3);
  await fill(popup);
  expect(await heldIn(page)).toEqual({
    dem_employeur: ateliers['company-name'],
    dem_siren: '732829320',
    dem_nic: '00074',
    dem_ville: ateliers['company-city'],
  });
  await undo(popup);
  expect(await heldIn(page)).toEqual({});
});

test('social housing: a fill outlives nothing: a page loaded anew shows its plan again', async ({
  page,
  open,
  popupOver,
}) => {
  await open('social-housing');
  const popup = await popupOver(page);
  await fill(popup);
  await popup.close();
  await page.reload();
  const again = await popupOver(page);
  await onScreen(again, 'plan');
  expect(await tickedIn(again)).toEqual(rows);
});

/** Every box that holds something, by name, in the page and in what it has kept from its events. */
async function heldIn(page: Page): Promise<Record<string, string>> {
  const model = JSON.parse(await page.locator('[data-model-view]').innerText());
  const shown = await page
    .locator('form')
    .evaluate((form) => Object.fromEntries(new FormData(form as HTMLFormElement)));
  expect(shown).toEqual(model);
  return Object.fromEntries(
    Object.entries(model as Record<string, string>).filter(([, value]) => value !== ''),
  );
}
