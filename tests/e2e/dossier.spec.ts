import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { test as base, expect } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { openDossier } from './our-pages.ts';
import { fill, onScreen } from './popup-screens.ts';

/** Opens the full page, as often as one likes; all closed after the test. */
const test = base.extend<{ dossier: () => Promise<Page> }>({
  dossier: async ({ chromium, complaints, page: _empty }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const page = await openDossier(chromium);
      opened.push(page);
      await complaints.follow(page);
      return page;
    });
    for (const page of opened) await page.close();
  },
});

const employerChoice = (page: Page) => page.getByRole('combobox', { name: 'Employeur' });
const cardOf = (page: Page) => page.getByRole('region', { name: 'Fiche de l’employeur' });

async function addEmployer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un employeur' }).click();
  await page.getByRole('textbox', { name: 'Nom de l’employeur' }).fill(name);
  await page.getByRole('button', { name: 'Garder cette fiche' }).click();
  await expect(employerChoice(page).getByRole('option', { name })).toBeAttached();
}

test('of two employers, the one chosen on the full page is the one the popup fills in, and the reverse', async ({
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
  await employerChoice(full).selectOption('Boulangerie Martin');
  await expect(cardOf(full).getByRole('definition').first()).toContainText('Boulangerie Martin');

  await open('al-in', '/#/inscription/employeur');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(popup.getByRole('list').first()).toContainText('Boulangerie Martin');
  await employerChoice(popup).selectOption(ateliers['company-name']);
  await expect(popup.getByRole('list').first()).toContainText(ateliers['company-name']);
  await popup.close();
  const again = await dossier();
  await expect(cardOf(again)).toContainText(ateliers['hr-email']);
});

/** A record as a fault would leave it: its SIRET is no text. */
const broken = {
  id: 'fiche-d-avant',
  facts: { 'company-name': 'Garage Lopez', siret: 732 },
  notes: 'à ne pas perdre',
};

test.describe('a record that can no longer be read', () => {
  test.beforeEach(async ({ page: _empty, card, chromium }) => {
    await card(ateliers);
    await chromium.serviceWorker.evaluate(putRaw, broken);
  });

  test('is shown as it lies, and the other card is untouched', async ({ dossier, kept }) => {
    const page = await dossier();
    const section = page.getByRole('region', { name: 'Fiches illisibles' });
    await expect(section.getByRole('heading', { level: 3 })).toHaveText('Garage Lopez');
    await section.getByText('Voir ce qu’elle contient').click();
    await expect(section.getByText('à ne pas perdre')).toBeVisible();
    await expect(cardOf(page)).toContainText(ateliers['company-name']);
    expect(await kept('employers')).toContainEqual(broken);
  });

  test('is saved to a file, whole', async ({ dossier }) => {
    const page = await dossier();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('code-en-poche-employers-fiche-d-avant.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual(broken);
  });

  test('is deleted only once the person has said so twice', async ({ dossier, kept }) => {
    const page = await dossier();
    const section = page.getByRole('region', { name: 'Fiches illisibles' });
    await section.getByRole('button', { name: 'Supprimer' }).click();
    await expect(section.getByRole('alert')).toHaveText('Supprimer cette fiche pour toujours ?');
    await section.getByRole('button', { name: 'Non, la garder' }).click();
    expect(await kept('employers')).toContainEqual(broken);
    await section.getByRole('button', { name: 'Supprimer' }).click();
    await section.getByRole('button', { name: 'Oui, supprimer' }).click();
    await expect(section).toHaveCount(0);
    expect(await kept('employers')).toMatchObject([{ facts: ateliers }]);
    await expect(cardOf(page)).toContainText(ateliers['company-name']);
  });

  test('does not keep the popup from filling in the others', async ({ page, open, popupOver }) => {
    await open('al-in', '/#/inscription/employeur');
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await fill(popup);
    await expect(page.getByLabel('N° SIRET de l’établissement')).toHaveValue(ateliers.siret);
  });
});

test('what was filled is told by site and kinds, never by a value', async ({
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
  const lines = full
    .getByRole('heading', { name: 'Les derniers remplissages' })
    .locator('..')
    .getByRole('listitem');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText(/al-in\.fr.*SIRET.*Nom de l’employeur/);
  const told = `${await lines.innerText()} ${JSON.stringify(await kept('fills'))}`;
  for (const value of Object.values(ateliers)) expect(told).not.toContain(value);
});

/** Runs in the extension: puts a record past the checks. */
async function putRaw(record: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('employers', 'readwrite');
  transaction.objectStore('employers').put(record);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
