import type { Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
const part = (page: Page, name: string) => page.locator(`mp-employer[name=${name}]`);

test.beforeEach(({ open }) => open('mobili-pass', '/dossier/employeur'));

test('Mobili-Pass hears of what is typed through all its shadow roots', async ({ page }) => {
  await type(part(page, 'employeur').getByLabel('Raison sociale'), 'Ateliers Brun');
  await type(part(page, 'ancien').getByLabel('N° SIRET'), siret);
  await expect(part(page, 'ancien').getByLabel('N° SIRET')).toHaveValue('732 829 320 00074');
  await type(part(page, 'employeur').getByRole('textbox').nth(2), '00428175');
  await type(page.getByLabel('IBAN'), 'FR76');
  await expect(page.getByText('Cet IBAN n’est pas reconnu.')).toBeVisible();
  await expectModel(page, {
    employeur: { raisonSociale: 'Ateliers Brun', siret: '', code: '00428175' },
    ancien: { raisonSociale: '', siret, code: '' },
    bailleur: { iban: 'FR76' },
  });
});

test('Mobili-Pass brings its contact block late, with boxes that are part of their form', async ({
  page,
}) => {
  const email = page.locator('mp-box[name=email] input');
  await type(email, 'paie@');
  await expect(page.getByText('Cette adresse e-mail n’est pas complète.')).toBeVisible();
  await type(email, 'exemple.fr');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByText('Téléphone', { exact: true }).click();
  await page.keyboard.type('0465710042');
  await expectModel(page, { contact: { email: 'paie@exemple.fr', telephone: '0465710042' } });
});

test('Mobili-Pass drops a value put in behind its back, and changes step in place', async ({
  page,
}) => {
  const name = part(page, 'employeur').getByLabel('Raison sociale');
  await name.evaluate((box: HTMLInputElement) => {
    box.value = 'Ateliers Brun';
  });
  await type(part(page, 'employeur').getByLabel('N° SIRET'), siret);
  await expectModel(page, { employeur: { raisonSociale: '', siret } });
  await expectSamePageAfter(page, async () => {
    await page.getByRole('button', { name: 'Étape suivante' }).click();
    await expect(page.getByRole('definition').nth(1)).toHaveText(siret);
  });
  await expect(page).toHaveURL(/\/dossier\/recapitulatif$/);
  await page.getByRole('button', { name: 'Étape précédente' }).click();
  await expect(name).toHaveValue('');
});
