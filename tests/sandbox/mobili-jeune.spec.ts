import type { Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
const company = (page: Page) => page.getByRole('region', { name: 'L’entreprise qui vous emploie' });
const centre = (page: Page) =>
  page.getByRole('region', { name: 'Votre centre de formation (CFA)' });

test.beforeEach(({ open }) => open('mobili-jeune', '/demande/entreprise'));

test('Mobili-Jeune groups the SIRET as it is typed, the centre’s apart', async ({ page }) => {
  const box = company(page).getByLabel('N° SIRET');
  await type(box, siret);
  await expect(box).toHaveValue('732 829 320 00074');
  await expectModel(page, { etat: { siret: '732 829 320 00074', centreSiret: '' } });
  await type(centre(page).getByLabel('N° SIRET'), '88087814500015');
  await expectModel(page, {
    etat: { siret: '732 829 320 00074', centreSiret: '880 878 145 00015' },
  });
});

test('Mobili-Jeune takes what is typed into its registered boxes', async ({ page }) => {
  await type(page.getByLabel('Raison sociale (obligatoire)'), 'Ateliers Brun');
  await type(page.getByLabel('Code postal'), '69003');
  await type(page.getByLabel('Téléphone'), '0123456789');
  await expectModel(page, {
    etat: { raisonSociale: 'Ateliers Brun' },
    formulaire: { entreprise: { codePostal: '69003' }, contactRh: { telephone: '0123456789' } },
  });
});

test('Mobili-Jeune drops a value put in behind React’s back', async ({ page }) => {
  await company(page)
    .getByLabel('N° SIRET')
    .evaluate((box: HTMLInputElement, value) => {
      box.value = value;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }, siret);
  await type(company(page).getByLabel('Raison sociale'), 'B');
  await expectModel(page, { etat: { siret: '', raisonSociale: 'B' } });
});

test('Mobili-Jeune complains on blur, and changes step in place once put right', async ({
  page,
}) => {
  const postcode = page.getByLabel('Code postal');
  await type(postcode, '690');
  await expect(page.getByText('Ce format n’est pas reconnu.')).toBeVisible();
  await type(company(page).getByLabel('N° SIRET'), '732');
  await expect(page.getByText('Un SIRET comporte 14 chiffres.')).toBeVisible();
  await page.getByRole('button', { name: 'Étape suivante' }).click();
  await expect(page).toHaveURL(/\/demande\/entreprise$/);
  await postcode.fill('69003');
  await expectSamePageAfter(page, async () => {
    await page.getByRole('button', { name: 'Étape suivante' }).click();
    await expect(page.getByRole('group', { name: 'Votre bailleur' })).toBeVisible();
  });
  await expect(page).toHaveURL(/\/demande\/formation$/);
  await page.goBack();
  await expect(postcode).toHaveValue('69003');
});
