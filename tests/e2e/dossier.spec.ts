import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from './browser-test.ts';
import { test } from './dossier-test.ts';
import { ateliers } from './facts.ts';
import { comeBack } from './our-pages.ts';
import { fill, onScreen } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';

const employerChoice = (page: Page) => page.getByRole('combobox', { name: 'Employeur' });
const cardOf = (page: Page) => page.getByRole('region', { name: 'Fiche de l’employeur' });

async function addEmployer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un employeur' }).click();
  await page.getByRole('textbox', { name: 'Nom de l’employeur' }).fill(name);
  await page.getByRole('button', { name: 'Garder cette fiche' }).click();
  await expect(employerChoice(page).getByRole('option', { name })).toBeAttached();
}

test('of two employers, the one chosen on the full page is the one the popup fills in, until its site has its own', async ({
  page,
  open,
  card,
  dossier,
  popupOver,
}) => {
  await card(ateliers);
  const full = await dossier();
  await addEmployer(full, 'Boulangerie Martin');
  await expect(employerChoice(full).getByRole('option')).toHaveText([
    ateliers['company-name'],
    'Boulangerie Martin',
  ]);
  await expect(full.getByText(/La fiche «.Boulangerie Martin.» est gardée/)).toBeVisible();
  await expect(cardOf(full).getByRole('definition').first()).toContainText('Boulangerie Martin');

  await open('al-in', '/#/inscription/employeur');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(popup.getByRole('list').first()).toContainText('Boulangerie Martin');
  await press(popup, ateliers['company-name']);
  await expect(popup.getByRole('list').first()).toContainText(ateliers['company-name']);
  await popup.close();
  const again = await dossier();
  await expect(cardOf(again)).toContainText('Boulangerie Martin');
  await expect(again.getByText(/al-in\.fr.: «.Les Ateliers du Revermont.»/)).toBeVisible();
});

/** A record as a fault would leave it: its SIRET is no text. */
const broken = {
  id: 'fiche-d-avant',
  facts: { 'company-name': 'Garage Lopez', siret: 732 },
  notes: 'à ne pas perdre',
};

test('a record that can no longer be read is shown, saved and deleted, and keeps no other card from its work', async ({
  page,
  open,
  card,
  chromium,
  popupOver,
  dossier,
  kept,
}, { outputDir }) => {
  await card(ateliers);
  await putRaw(chromium, broken);

  await test.step('the popup fills in the other card', async () => {
    await open('al-in', '/#/inscription/employeur');
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await fill(popup);
    await expect(page.getByLabel('N° SIRET de l’établissement')).toHaveValue(ateliers.siret);
    await popup.close();
  });

  const full = await dossier();
  const section = full.getByRole('region', { name: 'Fiches illisibles' });

  await test.step('it is shown as it lies, and the other card is untouched', async () => {
    await expect(section.getByRole('heading', { level: 3 })).toHaveText('Garage Lopez');
    await section.getByText('Voir ce qu’elle contient').click();
    await expect(section.getByText('à ne pas perdre')).toBeVisible();
    await expect(cardOf(full)).toContainText(ateliers['company-name']);
    expect(await kept('employers')).toContainEqual(broken);
  });

  await test.step('it is saved to a file, whole', async () => {
    // Playwright's own folder for downloads is no more, once a connection to a popup has closed.
    const downloads = { behavior: 'allow', downloadPath: outputDir };
    await chromium.popupHost.devTools.send('Browser.setDownloadBehavior', downloads);
    await full.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
    const file = path.join(outputDir, 'code-en-poche-employers-fiche-d-avant.json');
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(broken);
  });

  await test.step('it is deleted only once the person has said so twice', async () => {
    await section.getByRole('button', { name: 'Supprimer' }).click();
    const question = section.getByRole('group', { name: 'Supprimer cette fiche pour toujours ?' });
    await expect(question).toBeFocused();
    await section.getByRole('button', { name: 'Non, la garder' }).click();
    expect(await kept('employers')).toContainEqual(broken);
    await section.getByRole('button', { name: 'Supprimer' }).click();
    await section.getByRole('button', { name: 'Oui, supprimer' }).click();
    await expect(section).toHaveCount(0);
    expect(await kept('employers')).toMatchObject([{ facts: ateliers }]);
    await expect(cardOf(full)).toContainText(ateliers['company-name']);
  });
});

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

test('a full page left open while the popup keeps something shows it, and overwrites nothing', async ({
  page,
  sandbox,
  card,
  dossier,
  popupOver,
  kept,
}) => {
  await page.goto(sandbox.urlOf('index'));

  await test.step('it shows the first card once it comes back, and makes no second employer', async () => {
    const full = await dossier();
    const popup = await popupOver(page);
    await box(popup, 'Nom de l’employeur').fill('Boulangerie Martin');
    await press(popup, 'Garder cette fiche');
    await onScreen(popup, 'elsewhere');
    await popup.close();
    await comeBack(full);
    await expect(cardOf(full)).toContainText('Boulangerie Martin');
    await expect(full.getByRole('button', { name: 'Garder cette fiche' })).toHaveCount(0);
    await expect(full.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await kept('employers')).toHaveLength(1);
    await full.close();
  });

  await test.step('it keeps only what was changed in it, onto what is newer', async () => {
    await card(ateliers);
    // As before anything was told of a return: the page believes that it never left the front.
    const full = await dossier();
    await press(full, 'Modifier');
    const popup = await popupOver(page);
    await press(popup, 'Modifier');
    await box(popup, 'E-mail du contact RH').fill('rh@ateliers.example');
    await press(popup, 'Garder cette fiche');
    await onScreen(popup, 'elsewhere');
    await popup.close();
    await box(full, 'Fonction du contact RH').fill('Paie');
    await press(full, 'Garder cette fiche');
    await expect(cardOf(full)).toContainText('rh@ateliers.example');
    const facts = { ...ateliers, 'hr-email': 'rh@ateliers.example', 'hr-role': 'Paie' };
    expect(await kept('employers')).toMatchObject([{ facts }]);
  });
});

test('what was filled is told by site and kinds, never by a value; an employer is deleted with its fills, once asked', async ({
  page,
  open,
  card,
  popupOver,
  dossier,
  kept,
}) => {
  await card(ateliers);
  await open('al-in', '/#/inscription/employeur');
  await fill(await popupOver(page));
  const full = await dossier();

  await test.step('told by site and kinds, never by a value', async () => {
    const lines = full
      .getByRole('heading', { name: 'Les derniers remplissages' })
      .locator('..')
      .getByRole('listitem');
    await expect(lines).toHaveCount(1);
    await expect(lines).toContainText(/al-in\.fr.*SIRET.*Nom de l’employeur/);
    const told = `${await lines.innerText()} ${JSON.stringify(await kept('fills'))}`;
    for (const value of Object.values(ateliers)) expect(told).not.toContain(value);
  });

  await test.step('deleted with its fills, once it has been said and asked', async () => {
    await addEmployer(full, 'Boulangerie Martin');
    await employerChoice(full).selectOption(ateliers['company-name']);
    await expect(cardOf(full)).toContainText(ateliers['hr-email']);
    const ask = full.getByRole('button', { name: 'Supprimer cet employeur…' });
    await ask.focus();
    await full.keyboard.press('Enter');
    const question = full.getByRole('group', { name: /la fiche «.Les Ateliers du Revermont.»/ });
    await expect(question).toBeFocused();
    await expect(question).toContainText('la liste de ses remplissages');
    await full.keyboard.press('Escape');
    await expect(ask).toBeFocused();
    expect(await kept('employers')).toHaveLength(2);
    await full.keyboard.press('Enter');
    await full.keyboard.press('Tab');
    await full.keyboard.press('Enter');
    await expect(cardOf(full)).toContainText('Boulangerie Martin');
    await expect(full.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await kept('employers')).toMatchObject([
      { facts: { 'company-name': 'Boulangerie Martin' } },
    ]);
    expect(await kept('fills')).toEqual([]);
    await ask.click();
    await press(full, 'Oui, supprimer');
    await expect(full.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
    await expect(full.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await kept('employers')).toEqual([]);
  });
});
