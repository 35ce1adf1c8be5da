import type { Page } from '@playwright/test';
import { expect, expectModel, expectSamePageAfter, test, type } from './replica-test.ts';

const siret = '73282932000074';
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const siretBox = (page: Page) => box(page, 'N° SIRET de l’établissement *');

test.beforeEach(({ open }) => open('al-in', '/#/inscription/employeur'));

test('AL’in takes what is typed into its reactive form', async ({ page }) => {
  await type(box(page, 'Code entreprise Action Logement'), '0048-12');
  await type(box(page, 'Code spécifique Action Logement (si vous en avez un)'), 'AB12');
  await type(siretBox(page), siret);
  await type(box(page, 'Raison sociale *'), 'Ateliers Brun');
  await type(box(page, 'Votre correspondant Action Logement Téléphone'), '01 23 45 67 89');
  await type(box(page, 'Téléphone professionnel'), '0611223344');
  await expectModel(page, {
    entreprise: {
      codeEntreprise: '0048-12',
      codeSpecifique: 'AB12',
      siret,
      raisonSociale: 'Ateliers Brun',
    },
    correspondant: { telephone: '01 23 45 67 89' },
    salarie: { telephonePro: '0611223344' },
  });
});

test('AL’in holds an e-mail back until its box is left, complains on blur, and changes step by its hash', async ({
  page,
}) => {
  await test.step('it takes the correspondent’s e-mail only once its box is left', async () => {
    const email = box(page, 'Votre correspondant Action Logement E-mail');
    await email.click();
    await email.pressSequentially('rh@brun.fr');
    // Long enough for a view that would follow the keys.
    await page.waitForTimeout(100);
    await expectModel(page, { correspondant: { email: '' } });
    await email.blur();
    await expectModel(page, { correspondant: { email: 'rh@brun.fr' } });
  });

  await test.step('it has a select that is a list of divs', async () => {
    await page.getByRole('combobox', { name: 'Effectif' }).click();
    await page.getByRole('option', { name: 'De 10 à 49 salariés' }).click();
    await expectModel(page, { entreprise: { effectif: 'De 10 à 49 salariés' } });
    await expect(page.locator('select')).toHaveCount(0);
  });

  await test.step('it complains of a short SIRET on blur, and stays on the step', async () => {
    await type(siretBox(page), '7328293200007');
    await expect(page.getByText('Le SIRET comporte 14 chiffres, sans espace.')).toBeVisible();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByText('Indiquez la raison sociale.')).toBeVisible();
    await expect(page).toHaveURL(/#\/inscription\/employeur$/);
  });

  await test.step('it changes step by its hash, in place, with other ids on the way back', async () => {
    await siretBox(page).fill('');
    const byName = page.locator('[formcontrolname="siret"]');
    await type(siretBox(page), siret);
    await type(box(page, 'Raison sociale *'), 'Ateliers Brun');
    const id = await byName.getAttribute('id');
    await expectSamePageAfter(page, async () => {
      await page.getByRole('button', { name: 'Continuer' }).click();
      await expect(page).toHaveURL(/#\/inscription\/recap$/);
      await expectModel(page, { entreprise: { siret } });
      await page.getByRole('link', { name: 'Revenir' }).click();
      await expect(byName).toHaveValue(siret);
    });
    expect(id).toMatch(/^mat-input-\d+$/);
    expect(await byName.getAttribute('id')).not.toBe(id);
  });
});
