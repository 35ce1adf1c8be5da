import type { Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
const frame = (page: Page) => page.frameLocator('#cadre');
const box = (page: Page, id: string) => frame(page).locator(`[id="form1:${id}"]`);

test.beforeEach(async ({ page, open }) => {
  await open('departmental', '/imhowebGP35/');
  await box(page, 'j_id12:siret').waitFor();
});

test('the departmental request tells the page around it what is typed in its frame', async ({
  page,
}) => {
  await type(box(page, 'j_id12:siret'), `SIRET ${siret}`);
  await expect(box(page, 'j_id12:siret')).toHaveValue(siret);
  await type(box(page, 'j_id12:villeEmployeur'), 'Vitré');
  await type(box(page, 'j_id27:nomEmployeur'), 'Costa');
  await type(page.locator('[name=mots]'), 'Rennes');
  await expectModel(page, {
    recherche: 'Rennes',
    demande: {
      'j_id12:siret': siret,
      'j_id12:villeEmployeur': 'VITRÉ',
      'j_id27:siret': '',
      'j_id27:nomEmployeur': 'Costa',
    },
  });
});

test('the departmental request draws a panel anew from what the server holds', async ({ page }) => {
  await box(page, 'j_id12:nomEmployeur').evaluate((one: HTMLInputElement) => {
    one.value = 'Ateliers Brun';
  });
  await type(box(page, 'j_id12:siret'), '7328');
  await expect(box(page, 'j_id12:siret')).toHaveValue('7328');
  await expect(box(page, 'j_id12:nomEmployeur')).toHaveValue('');
  await expect(frame(page).getByText('Le numéro SIRET comporte 14 chiffres.')).toBeVisible();
});

test('the departmental request goes on in its frame, the page around it stays', async ({
  page,
}) => {
  await expectSamePageAfter(page, async () => {
    await frame(page).getByRole('button', { name: 'Valider et continuer' }).click();
    await expect(frame(page).getByText('Votre saisie est enregistrée')).toBeVisible();
  });
  await frame(page).getByRole('link', { name: 'Revenir à la saisie' }).click();
  await expect(box(page, 'j_id12:siret')).toBeVisible();
});
