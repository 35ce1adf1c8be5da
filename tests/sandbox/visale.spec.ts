import type { Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
const group = (page: Page, name: string) => page.getByRole('group', { name });
const employer = (page: Page) => group(page, 'Mon employeur');

test.beforeEach(({ open }) => open('visale', '/#!/register/locataire'));

test('Visale keeps what is typed: at each key, on leaving the box, as a number, in pairs', async ({
  page,
}) => {
  await type(employer(page).getByLabel('N° SIRET'), siret);
  await type(group(page, 'Mon colocataire').getByLabel('N° SIRET'), '88087814500015');
  const address = employer(page).getByLabel('Adresse');
  await address.pressSequentially('1 rue Haute');
  await expectModel(page, { employeur: { siret, adresse: '' } });
  await address.blur();
  await type(employer(page).getByLabel('Salaire net mensuel'), '1650');
  const phone = employer(page).getByLabel('Téléphone de l’employeur');
  await type(phone, '01a23456789');
  await expect(phone).toHaveValue('01 23 45 67 89');
  await expectModel(page, {
    employeur: { siret, adresse: '1 rue Haute', salaire: 1650, telephone: '01 23 45 67 89' },
    colocataire: { siret: '88087814500015' },
  });
});

test('Visale drops a value put in behind Vue’s back, and wipes it when it paints anew', async ({
  page,
}) => {
  const name = employer(page).getByLabel('Nom de l’employeur');
  const town = employer(page).getByLabel('Ville');
  for (const box of [name, town]) {
    await box.evaluate((input: HTMLInputElement) => {
      input.value = 'Ateliers Brun';
    });
  }
  await type(employer(page).getByLabel('Code postal'), '69003');
  await expectModel(page, { employeur: { nom: '', ville: '', codePostal: '69003' } });
  await expect(town).toHaveValue('');
  await type(town, ' Lyon ');
  await expectModel(page, { employeur: { nom: '', ville: 'Lyon' } });
});

test('Visale complains on blur, and changes step in place once put right', async ({ page }) => {
  const box = employer(page).getByLabel('N° SIRET');
  await type(box, '732');
  await expect(page.getByRole('alert')).toHaveText('Le numéro SIRET est composé de 14 chiffres.');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page).toHaveURL(/#!\/register\/locataire$/);
  await box.fill(siret);
  await expectSamePageAfter(page, async () => {
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(group(page, 'Mon bailleur')).toBeVisible();
  });
  await expect(page).toHaveURL(/#!\/register\/locataire\/logement$/);
  await page.goBack();
  await expect(box).toHaveValue(siret);
});

test('Visale asks the landlord who he is, on one page, and keeps what he types', async ({
  page,
  open,
}) => {
  await open('visale', '/#!/register/bailleur');
  await type(group(page, 'Votre société').getByLabel('N° SIRET'), siret);
  await page.getByLabel('Agence immobilière').check();
  await expect(group(page, 'Votre agence').getByLabel('N° SIRET')).toHaveValue(siret);
  await page.getByRole('button', { name: 'Continuer' }).click();
  await type(group(page, 'Personne à contacter').getByLabel('Adresse e-mail'), 'moi@example.org');
  await expectModel(page, { bailleur: { qualite: 'agence', siret, email: 'moi@example.org' } });
});
