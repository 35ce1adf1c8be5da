import type { Locator, Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
/** Bootstrap's cards are blocks for the eye only. */
const card = (page: Page, title: string) =>
  page.locator('.card').filter({ has: page.getByRole('heading', { name: title }) });
const employer = (page: Page) => card(page, 'Votre employeur');
const landlord = (page: Page) => card(page, 'Le bailleur de votre futur logement');

test.beforeEach(({ open }) => open('loca-pass', '/#/demande/employeur'));

test('Loca-Pass groups what is typed, blocks letters, and keeps the digits alone', async ({
  page,
}) => {
  const box = employer(page).getByLabel('N° SIRET');
  await type(box, `a${siret}9`);
  await expectShown(box, '732 829 320 00074');
  await type(employer(page).getByLabel('Téléphone'), '0123456789');
  await type(employer(page).getByLabel('Raison sociale'), 'Ateliers Brun');
  await type(landlord(page).getByLabel('N° SIRET'), '88087814500015');
  await expectModel(page, {
    employeur: { siret, telephone: '0123456789', raisonSociale: 'Ateliers Brun' },
    bailleur: { siret: '88087814500015' },
  });
});

test('Loca-Pass drops a value put in behind Aurelia’s back', async ({ page }) => {
  const box = employer(page).getByLabel('Raison sociale');
  await box.evaluate((input: HTMLInputElement) => {
    input.value = 'Ateliers Brun';
  });
  await type(employer(page).getByLabel('Adresse', { exact: true }), '1 rue Haute');
  await expectModel(page, { employeur: { raisonSociale: '', adresse: '1 rue Haute' } });
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('alert')).toHaveText(Array(2).fill('Ce champ est obligatoire.'));
});

test('Loca-Pass takes a town, a sector and a day from its own lists only', async ({ page }) => {
  const town = employer(page).getByLabel('Ville', { exact: true });
  await expect(town).not.toBeEditable();
  await type(employer(page).getByLabel('Code postal'), '01000');
  await page.getByRole('button', { name: 'Ouvrir la liste : Ville' }).click();
  await page.getByRole('button', { name: 'Bourg-en-Bresse' }).click();
  await expect(town).toHaveValue('Bourg-en-Bresse');
  await page.evaluate(() => {
    document.addEventListener('change', () => {
      document.title = 'changed';
    });
  });
  await type(employer(page).getByLabel('Date d’embauche'), '01092025');
  await expectModel(page, { employeur: { ville: 'Bourg-en-Bresse', dateEmbauche: '2025-09-01' } });
  await expect(page).not.toHaveTitle('changed');
});

test('Loca-Pass complains on blur, and changes step in place once put right', async ({ page }) => {
  const box = employer(page).getByLabel('N° SIRET');
  await type(box, '732');
  await expect(page.getByRole('alert')).toHaveText('Le SIRET comporte 14 chiffres.');
  await type(employer(page).getByLabel('Adresse e-mail'), 'paie');
  await expect(page.getByText('L’adresse e-mail n’est pas valide.')).toBeVisible();
  await box.press('ControlOrMeta+A');
  await box.press('Backspace');
  await type(box, siret);
  await employer(page).getByLabel('Adresse e-mail').fill('paie@example.org');
  await type(employer(page).getByLabel('Raison sociale'), 'Ateliers Brun');
  await expectSamePageAfter(page, async () => {
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('heading', { name: 'Votre bailleur' })).toBeVisible();
  });
  await page.getByRole('link', { name: 'Étape précédente' }).click();
  await expectShown(box, '732 829 320 00074');
});

/** What the eye sees: the mask answers whoever asks the box itself without the groups. */
const expectShown = (box: Locator, text: string): Promise<void> =>
  expect.poll(() => box.evaluate(nativeValue)).toBe(text);

/** Runs in the page. */
function nativeValue(box: Element): string {
  return Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.get?.call(box);
}
