import type { Page } from '@playwright/test';
import { expect, expectModel, test, type } from './replica-test.ts';

const siret = '73282932000074';
const grouped = '732 829 320 00074';
const skeleton = '___ ___ ___ _____';
const siretBox = (page: Page) => page.getByLabel('N° SIRET');
const phoneBox = (page: Page) => page.getByLabel('Téléphone du service du personnel');

test('Inputmask shows its skeleton on focus and groups the digits', async ({ page, open }) => {
  await open('masks', '/inputmask');
  await expect(siretBox(page)).toHaveValue('');
  await siretBox(page).click();
  await expect(siretBox(page)).toHaveValue(skeleton);
  await type(siretBox(page), siret);
  await expect(siretBox(page)).toHaveValue(grouped);
  await type(phoneBox(page), '0123456789');
  await expectModel(page, { siret, telephone: '0123456789' });
});

test('IMask shows its skeleton from the start', async ({ page, open }) => {
  await open('masks', '/imask');
  await expect(siretBox(page)).toHaveValue(skeleton);
  await type(siretBox(page), siret);
  await expect(siretBox(page)).toHaveValue(grouped);
  await expectModel(page, { siret });
});

test('the hand-written mask blocks letters and groups the digits', async ({ page, open }) => {
  await open('masks', '/handmade');
  await type(siretBox(page), `a${siret}`);
  await type(phoneBox(page), '0123456789');
  await expect(siretBox(page)).toHaveValue(grouped);
  await expect(phoneBox(page)).toHaveValue('01.23.45.67.89');
  await expectModel(page, { siret, telephone: '0123456789' });
});

test('the page that repaints keeps the keyboard’s value, and no other', async ({ page, open }) => {
  await open('masks', '/reset');
  await siretBox(page).fill(siret);
  await expect(siretBox(page)).toHaveValue('');
  await type(siretBox(page), siret);
  // Past the last repaint.
  await page.waitForTimeout(150);
  await expect(siretBox(page)).toHaveValue(siret);
  await expectModel(page, { siret });
  await type(page.getByLabel('Code entreprise'), '1234');
  await expect(page.getByLabel('Code entreprise')).toHaveValue('');
});

test('the split boxes hand the focus on', async ({ page, open }) => {
  await open('masks', '/split');
  await page.getByLabel('SIRET, 1re partie').click();
  await page.keyboard.type(siret);
  await page.getByLabel('Chiffre 1 sur 14', { exact: true }).click();
  await page.keyboard.type(siret);
  await expect(page.getByLabel('SIRET, 4e partie')).toHaveValue('00074');
  await expectModel(page, { groupes: siret, chiffres: siret });
});

test('the number boxes lose leading zeros', async ({ page, open }) => {
  await open('masks', '/number');
  await type(siretBox(page), siret);
  await type(page.getByLabel('Code entreprise'), '0048');
  await expectModel(page, { siret: Number(siret), code: 48 });
});

test('the tidying page writes capitals, and trims on blur', async ({ page, open }) => {
  await open('masks', '/case');
  await type(page.getByLabel('Raison sociale'), ' Ateliers  Brun ');
  await type(siretBox(page), grouped);
  await expectModel(page, { raisonSociale: 'ATELIERS BRUN', siret });
});
