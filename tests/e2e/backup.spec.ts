import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { freshId } from '../../utils/vault/fresh-id.ts';
import { type Chromium, expect } from './browser-test.ts';
import { test } from './dossier-test.ts';
import { ateliers } from './facts.ts';
import { putRaw } from './put-raw.ts';
import { expectSound } from './sound.ts';

const passphrase = 'quatre mots sans lien';

const open = (page: Page, summary: string) =>
  page.locator('summary').filter({ hasText: summary }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** Where the browser puts what is saved: Playwright's own folder is no more, once a popup has closed. */
const downloadsTo = ({ popupHost }: Chromium, downloadPath: string) =>
  popupHost.devTools.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });

/** The file that the page says it has saved. */
async function saved(page: Page, folder: string): Promise<string> {
  const told = page.getByText(/«.*» est dans vos téléchargements/);
  await expect(told).toBeVisible();
  const name = /code-en-poche-[\w-]+\.json/.exec(await told.innerText())?.[0] ?? '';
  const file = path.join(folder, name);
  // A file that is still being written is no JSON yet.
  await expect
    .poll(() => existsSync(file) && readFileSync(file, 'utf8').trimEnd().endsWith('}'))
    .toBe(true);
  return file;
}

/** The second employer: put aside, with a note of where the person works and what a payslip showed. */
const former = () => ({
  id: freshId(),
  facts: { 'company-name': 'Intérim du Rhône' },
  notes: 'ne pas oublier',
  userCompany: 'Usine du Val',
  seenSirets: ['73282932000082'],
  archivedAt: Date.now(),
  createdAt: Date.now() + 1,
  updatedAt: Date.now() + 1,
});

test('a vault saved under a passphrase and erased comes back whole, with the right passphrase only', async ({
  card,
  chromium,
  dossier,
  kept,
}, { outputDir }) => {
  await card(ateliers);
  await putRaw(chromium, former());
  await downloadsTo(chromium, outputDir);
  const stores = async () => [await kept('employers'), await kept('settings')];
  const before = await stores();
  const full = await dossier();

  const file = await test.step('it is saved, and its file tells nothing', async () => {
    await open(full, 'Enregistrer une sauvegarde');
    await box(full, 'Phrase secrète').fill('trop court');
    await press(full, 'Enregistrer la sauvegarde');
    await expect(box(full, 'Phrase secrète')).toHaveAccessibleDescription(/trop courte/);
    await box(full, 'Phrase secrète').fill(passphrase);
    await box(full, 'La même, une deuxième fois').fill(passphrase);
    await expectSound(full);
    await press(full, 'Enregistrer la sauvegarde');
    const made = await saved(full, outputDir);
    await expect(box(full, 'Phrase secrète')).toHaveValue('');
    expect(readFileSync(made, 'utf8')).not.toMatch(/Ateliers|73282932|Intérim/);
    return made;
  });

  await test.step('all is erased, once the person has said so twice', async () => {
    await open(full, 'Tout effacer');
    await press(full, 'Tout effacer…');
    await expect(full.getByRole('group', { name: /Voici ce qui partirait/ })).toContainText(
      '2 fiches',
    );
    await press(full, 'Continuer');
    expect(await stores()).toEqual(before);
    await expect(full.getByRole('group', { name: /pour toujours/ })).toBeFocused();
    await expectSound(full);
    await press(full, 'Oui, tout effacer');
    await expect(full.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
    expect(await stores()).toEqual([[], []]);
  });

  await test.step('a wrong passphrase changes nothing', async () => {
    await open(full, 'Reprendre une sauvegarde');
    await full.getByLabel('Fichier de sauvegarde').setInputFiles(file);
    await box(full, 'Phrase secrète').fill('une autre phrase');
    await press(full, 'Ouvrir');
    await expect(full.getByText(/Ce n’est pas la bonne phrase secrète/)).toBeVisible();
    await expect(full.getByRole('button', { name: 'Importer', exact: true })).toHaveCount(0);
    expect(await stores()).toEqual([[], []]);
  });

  await test.step('the right one shows what would come, and brings it back', async () => {
    await box(full, 'Phrase secrète').fill(passphrase);
    await press(full, 'Ouvrir');
    const preview = full.getByRole('region', { name: 'Ce qui changerait' });
    await expect(preview).toContainText('Fiche : Les Ateliers du Revermont');
    await expect(preview).toContainText('Fiche : Intérim du Rhône');
    expect(await stores()).toEqual([[], []]);
    await expectSound(full);
    await press(full, 'Importer');
    await expect(full.getByText('La sauvegarde est importée.')).toBeVisible();
    expect(await stores()).toEqual(before);
  });
});

test('an employer card made for a colleague is shown before it is kept, on a device with nothing', async ({
  card,
  chromium,
  dossier,
  emptyVault,
  kept,
}, { outputDir }) => {
  const own = await card(ateliers);
  const secret = { notes: 'à moi seul', userCompany: 'Usine du Val', seenSirets: [ateliers.siret] };
  await putRaw(chromium, { ...own, ...secret });
  await downloadsTo(chromium, outputDir);

  const file = await test.step('it is made, of what is given to a colleague alone', async () => {
    const full = await dossier();
    await open(full, 'Donner la fiche de mon employeur');
    await expectSound(full);
    await press(full, 'Enregistrer la fiche pour un collègue');
    const made = await saved(full, outputDir);
    const text = readFileSync(made, 'utf8');
    expect(text).toContain(ateliers['company-code']);
    expect(text).not.toMatch(/AR2093K|à moi seul|Usine du Val|seenSirets/);
    await full.close();
    return made;
  });

  await emptyVault();
  const full = await dossier();
  await expect(full.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
  await open(full, 'Ouvrir la fiche d’un employeur');
  await full.getByLabel('Fichier de la fiche').setInputFiles(file);
  const preview = full.getByRole('region', { name: 'Ce que dit le fichier' });
  await expect(preview).toBeFocused();
  await expect(preview).toContainText('732 829 320 00074');
  await expect(preview).toContainText(ateliers['hr-email']);
  expect(await kept('employers')).toEqual([]);
  await expectSound(full);
  await press(full, 'Garder cette nouvelle fiche');
  await expect(full.getByRole('region', { name: 'Fiche de l’employeur' })).toContainText(
    ateliers['company-name'],
  );
  const { 'specific-code': _, ...given } = ateliers;
  expect(await kept('employers')).toMatchObject([{ facts: given, notes: '' }]);
});

test('a card’s file completes the card in use: what differs is taken only when ticked', async ({
  card,
  dossier,
  kept,
}) => {
  await card({ siret: ateliers.siret, 'company-code': '11111' });
  const given = {
    codeEnPoche: 'employer-card',
    version: 1,
    companyCode: { code: '00428175' },
    contact: { email: 'paie@ateliers-revermont.example', salary: '2500' },
  };
  const full = await dossier();
  await open(full, 'Ouvrir la fiche d’un employeur');
  const chosen = full.getByLabel('Fichier de la fiche');
  const mimeType = 'application/json';
  await chosen.setInputFiles({ name: 'a.json', mimeType, buffer: Buffer.from('{"a":1}') });
  await expect(full.getByText(/n’est pas une fiche d’employeur de Code en poche/)).toBeVisible();
  const buffer = Buffer.from(JSON.stringify(given));
  await chosen.setInputFiles({ name: 'fiche.json', mimeType, buffer });
  const preview = full.getByRole('region', { name: 'Ce que dit le fichier' });
  await expect(preview).toContainText('Non compris et laissé de côté : contact.salary');
  await preview.getByRole('radio', { name: /^Compléter ma fiche/ }).check();
  await expect(preview.getByRole('checkbox', { name: /^Ajouter : E-mail/ })).toBeChecked();
  await expect(preview.getByRole('checkbox', { name: /^Remplacer : Code/ })).not.toBeChecked();
  await full.setViewportSize({ width: 320, height: 700 });
  expect(await full.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectSound(full);
  await press(full, 'Compléter ma fiche');
  await expect(full.getByText('Votre fiche est complétée.')).toBeVisible();
  expect(await kept('employers')).toMatchObject([
    { facts: { 'company-code': '11111', 'hr-email': 'paie@ateliers-revermont.example' } },
  ]);
});
