import type { Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
const employer = (page: Page) => page.getByRole('group', { name: 'Votre employeur' });
const yours = (page: Page) => page.getByRole('group', { name: 'Vos coordonnées' });

test.beforeEach(({ open }) => open('contact', '/poser-votre-question'));

test('the contact form shows the employer’s block to an employee only, and clears it when it hides', async ({
  page,
}) => {
  await expect(employer(page)).toBeHidden();
  await page.getByLabel('Je suis salarié').check();
  const company = employer(page).getByLabel('Société', { exact: true });
  await type(company, 'Ateliers Brun');
  await type(yours(page).getByLabel('Téléphone'), '0123456789');
  await expectModel(page, {
    question: { vous_etes: 'salarie', societe: 'Ateliers Brun', telephone: '0123456789' },
  });
  await page.getByLabel('Je cherche un emploi').check();
  await expect(employer(page)).toBeHidden();
  await expectModel(page, { question: { societe: '', telephone: '0123456789' } });
});

test('the contact form does not keep a value put in behind its back', async ({ page }) => {
  await page.getByLabel('Je suis salarié').check();
  await page.getByLabel('Numéro SIRET').evaluate((box: HTMLInputElement, value) => {
    box.value = value;
  }, siret);
  await type(page.getByLabel('Raison sociale'), 'B');
  await expectModel(page, { question: { siret: '', raison_sociale: 'B' } });
});

test('the contact form complains on blur, and confirms in place once all is right', async ({
  page,
}) => {
  await page.getByLabel('Je suis salarié').check();
  const box = page.getByLabel('Numéro SIRET');
  await type(box, '7328');
  await expect(page.getByText('Le numéro SIRET comporte 14 chiffres.')).toBeVisible();
  await expect(box).toHaveAccessibleDescription(/bulletin de paie. Le numéro SIRET comporte/);
  await box.fill(siret);
  const send = page.getByRole('button', { name: 'Envoyer ma question' });
  await send.click();
  await expect(page.getByText('Le champ Société est requis.')).toBeVisible();
  await expect(page.getByText('Le numéro SIRET comporte 14 chiffres.')).toBeHidden();
  await employer(page).getByLabel('Société', { exact: true }).fill('Ateliers Brun');
  await yours(page).getByLabel('Nom', { exact: true }).fill('Costa');
  await yours(page).getByLabel('Adresse e-mail').fill('i.costa@exemple.fr');
  await page.getByLabel('Objet de votre question').selectOption('code');
  await page.getByLabel('Votre message').fill('Bonjour');
  await page.getByLabel('Code de vérification').fill('12');
  await expectSamePageAfter(page, async () => {
    await send.click();
    await expect(page.getByText('Votre question a bien été envoyée.')).toBeVisible();
  });
  await expectModel(page, { question: { siret, objet: 'code' }, lettre: { mail: '' } });
});
