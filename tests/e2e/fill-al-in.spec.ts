import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import {
  expectModel,
  fill,
  namesIn,
  onScreen,
  rowOf,
  tickedIn,
  tickOf,
  toggle,
  undo,
} from './popup-screens.ts';

const company = 'Votre entreprise';
const contact = 'Votre correspondant Action Logement';
const rows = [
  `${company} › Code entreprise Action Logement`,
  `${company} › Code spécifique Action Logement (si vous en avez un)`,
  `${company} › N° SIRET de l’établissement`,
  `${company} › Raison sociale`,
  `${contact} › Prénom`,
  `${contact} › Nom`,
  // Their labels repeat the title of the block.
  `${contact} › E-mail`,
  `${contact} › Téléphone`,
];
const siretRow = rows[2]!;

const empty = {
  entreprise: {
    codeEntreprise: '',
    codeSpecifique: '',
    siret: '',
    raisonSociale: '',
    effectif: '',
  },
  correspondant: { prenom: '', nom: '', email: '', telephone: '' },
  salarie: { telephonePro: '', courrielPro: '', nur: '', codeVerification: '' },
  offre: { reference: '', filtreCommune: '' },
};
const filled = {
  ...empty,
  entreprise: {
    ...empty.entreprise,
    codeEntreprise: ateliers['company-code'],
    codeSpecifique: ateliers['specific-code'],
    siret: ateliers.siret,
    raisonSociale: ateliers['company-name'],
  },
  correspondant: {
    prenom: ateliers['hr-first-name'],
    nom: ateliers['hr-last-name'],
    email: ateliers['hr-email'],
    telephone: ateliers['hr-phone'],
  },
};

test.beforeEach(async ({ card, open }) => {
  await card(ateliers);
  await open('al-in', '/#/inscription/employeur');
});

test('AL’in: from the plan to the page’s own model and back, with none of the applicant’s boxes', async ({
  page,
  popupOver,
  kept,
}) => {
  const popup = await popupOver(page);

  await test.step('the plan names each box by its block and label, with its value, ticked', async () => {
    await onScreen(popup, 'plan');
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('AL’in');
    await expect(popup.locator('.over')).toHaveText('al-in.fr');
    expect(await namesIn(popup)).toEqual(rows);
    expect(await tickedIn(popup)).toEqual(rows);
    await expect(tickOf(popup, siretRow)).toHaveAccessibleDescription('732 829 320 00074');
    await expect(rowOf(popup, rows[7]!)).toContainText('04 65 71 00 42');
    await expectModel(page, empty);
  });

  await test.step('the row that has the focus outlines its box and brings it into view', async () => {
    const phone = page.getByRole('textbox', { name: `${contact} Téléphone` });
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewportSize({ width: 800, height: 300 });
    await expect(phone).not.toBeInViewport();
    await tickOf(popup, rows[7]!).focus();
    await expect(phone).toBeInViewport();
    await expect.poll(() => outlinedIn(page)).toEqual([await phone.getAttribute('id')]);
    expect(await phone.getAttribute('style')).toBeNull();
    await tickOf(popup, siretRow).focus();
    const siretId = await page.locator('[formcontrolname=siret]').getAttribute('id');
    await expect.poll(() => outlinedIn(page)).toEqual([siretId]);
    await popup.getByRole('heading', { level: 1 }).focus();
    await expect.poll(() => outlinedIn(page)).toEqual([]);
  });

  await test.step('filling reaches the page’s own model and none of the applicant’s boxes', async () => {
    await fill(popup);
    await expectModel(page, filled);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(popup.getByRole('status').first()).toHaveText('8 cases remplies.');
    expect(await namesIn(popup)).toEqual(rows);
    await expect(rowOf(popup, siretRow)).toContainText('Rempli');
    expect(await kept('fills')).toMatchObject([{ host: 'al-in.fr', scheme: 'al-in' }]);
    expect(JSON.stringify(await kept('fills'))).not.toContain(ateliers.siret);
  });

  await test.step('the outcome and the way back are still there when the popup opens again', async () => {
    await popup.close();
    const second = await popupOver(page);
    await onScreen(second, 'outcome');
    await expect(second.getByRole('status').first()).toHaveText('8 cases remplies.');
    await undo(second);
    await expect(rowOf(second, siretRow)).toContainText('Remis comme avant');
    await expectModel(page, empty);
    expect(await valuesOf(page)).toEqual(Array(14).fill(''));
    await second.close();
    const third = await popupOver(page);
    // What was undone is over: the form is there to be filled again.
    await onScreen(third, 'plan');
    expect(await tickedIn(third)).toEqual(rows);
  });
});

test('AL’in: what is unticked stays empty, what the person wrote since is not undone', async ({
  page,
  popupOver,
}) => {
  const popup = await popupOver(page);
  await toggle(popup, rows[0]!);
  await toggle(popup, rows[1]!);
  expect(await tickedIn(popup)).toEqual(rows.slice(2));
  await fill(popup);
  const name = page.getByRole('textbox', { name: 'Raison sociale *' });
  await name.fill('Ateliers Brun');
  await undo(popup);
  await expect(rowOf(popup, rows[3]!)).toContainText('Modifié depuis');
  const kept = { ...empty.entreprise, raisonSociale: 'Ateliers Brun' };
  await expectModel(page, { ...empty, entreprise: kept });
});

test('AL’in: the next step, in the same document, is looked at anew', async ({
  page,
  popupOver,
}) => {
  await page.getByRole('link', { name: 'Rechercher' }).click();
  await expect(page).toHaveURL(/#\/recherche$/);
  const search = await popupOver(page);
  await onScreen(search, 'elsewhere');
  await expect(search.getByRole('status').first()).toContainText('Rien à remplir ici');
  await search.close();
  await page.getByRole('link', { name: 'Mon inscription' }).click();
  const form = await popupOver(page);
  await onScreen(form, 'plan');
  await fill(form);
  await form.close();
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('definition').nth(1)).toHaveText(ateliers.siret);
});

const valuesOf = (page: Page): Promise<string[]> =>
  page.locator('input').evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));

/** The ids of the elements that an animation of ours outlines. */
const outlinedIn = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .map(({ effect }) => effect as KeyframeEffect)
      .filter((effect) => effect.getKeyframes().some(({ outline }) => outline))
      .map(({ target }) => target?.id),
  );
