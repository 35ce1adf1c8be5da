import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { payslipLines, pdfOf } from '../harness/pdf.ts';
import { expect } from './browser-test.ts';
import { test } from './dossier-test.ts';
import { expectSound } from './sound.ts';

const reply = readFileSync('tests/reading/replies/table-two-columns.txt', 'utf8');

test('a payslip makes the first card; nothing else of it stays', async ({ dossier, kept }) => {
  const full = await dossier();
  const papers = full.getByRole('region', { name: 'Remplir ma fiche depuis un document' });
  const buffer = await pdfOf(payslipLines);
  await papers
    .getByLabel('Choisir un ou plusieurs PDF')
    .setInputFiles({ name: 'bulletin.pdf', mimeType: 'application/pdf', buffer });
  await expect(papers.getByRole('checkbox', { name: /732.829.320.00074/ })).toBeChecked();
  await expect(papers.getByText('6201Z est le code APE')).toBeVisible();
  await expect(papers).not.toContainText('1 950');
  await expect(papers).not.toContainText('084 91');
  await papers.getByRole('button', { name: 'Garder sur ma fiche' }).click();
  await expect(full.getByText('C’est noté sur votre fiche.')).toBeVisible();
  await expect(papers.getByRole('checkbox')).toHaveCount(0);
  await expect
    .poll(() => kept('employers'))
    .toMatchObject([{ facts: { siret: '73282932000074' }, seenSirets: ['73282932000074'] }]);
  expect(await kept('drafts')).toEqual([]);
  expect(JSON.stringify(await kept('employers'))).not.toMatch(/bulletin|104477|2 500/);
});

test('an answer is pasted; where it differs from the card, the person chooses', async ({
  dossier,
  card,
  kept,
}) => {
  await card({ 'company-name': 'Ateliers du Canal', 'company-code': '11111' });
  const full = await dossier();
  const papers = full.getByRole('region', { name: 'Remplir ma fiche depuis un document' });
  await papers.getByLabel('Ou coller un texte').fill(reply);
  await papers.getByRole('button', { name: 'C’est un e-mail : le lire' }).click();
  await expect(papers.getByRole('radio', { name: /Garder ma fiche : 11111/ })).toBeChecked();
  await expectSound(full);
  await papers.getByRole('radio', { name: /Prendre celui du document : 00428175/ }).check();
  await papers.getByRole('button', { name: 'Garder sur ma fiche' }).click();
  await expect(full.getByText('C’est noté sur votre fiche.')).toBeVisible();
  expect(await kept('employers')).toMatchObject([
    {
      facts: { 'company-code': '00428175', 'specific-code': 'SP-4410', siret: '73282932000074' },
      codeExpires: { specificCode: '2027-03-31' },
    },
  ]);
  await expect(papers.getByLabel('Ou coller un texte')).toHaveValue('');
});

test('what cannot be read says why, and the box for text stays', async ({
  dossier,
  card,
}, testInfo) => {
  await card({ 'company-name': 'Ateliers du Canal' });
  const full = await dossier();
  const papers = full.getByRole('region', { name: 'Remplir ma fiche depuis un document' });
  const files = papers.getByLabel('Choisir un ou plusieurs PDF');
  const mimeType = 'application/pdf';
  await files.setInputFiles([
    { name: 'scan.pdf', mimeType, buffer: await pdfOf([]) },
    { name: 'photo.pdf', mimeType, buffer: Buffer.from('GIF89a') },
    { name: 'coupé.pdf', mimeType, buffer: Buffer.from('%PDF-1.4 et puis rien') },
    { name: 'fermé.pdf', mimeType, buffer: await pdfOf(payslipLines, { password: 'secret' }) },
    { name: 'livre.pdf', mimeType, buffer: await pdfOf(payslipLines, { morePages: 300 }) },
  ]);
  const problem = papers.getByRole('alert');
  await expect(problem).toContainText('« scan.pdf » est une image sans texte');
  await expect(problem).toContainText('« photo.pdf » n’est pas un PDF');
  await expect(problem).toContainText('« coupé.pdf » est abîmé');
  await expect(problem).toContainText('« fermé.pdf » est protégé par un mot de passe');
  await expect(problem).toContainText('« livre.pdf » a plus de 300 pages');
  await expect(papers.getByLabel('Ou coller un texte')).toBeVisible();
  await full.setViewportSize({ width: 320, height: 700 });
  expect(await full.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectSound(full);
  const huge = testInfo.outputPath('énorme.pdf');
  writeFileSync(huge, Buffer.alloc(50 * 1024 * 1024 + 1, '%PDF-1.4 '));
  await files.setInputFiles(huge);
  await expect(problem).toContainText('« énorme.pdf » dépasse 50 Mo');
  rmSync(huge);
});
