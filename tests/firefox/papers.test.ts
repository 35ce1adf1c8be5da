import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { payslipLines, pdfOf } from '../harness/pdf.ts';
import { type Opened, open } from './open.ts';
import { press, says } from './screen.ts';
import { until } from './until.ts';

let opened: Opened;
let dossier: Page;
const folder = mkdtempSync(path.join(tmpdir(), 'code-en-poche-papers-'));
before(async () => {
  opened = await open('fr');
  dossier = await opened.firefox.openExtensionPage('dossier.html');
  await dossier.waitForSelector('html[data-ready]');
});
after(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a payslip makes the first card', async () => {
  const { texts } = opened;
  const file = path.join(folder, 'bulletin.pdf');
  writeFileSync(file, await pdfOf(payslipLines));
  const choose = (await dossier.waitForSelector(
    '.papers input[type=file]',
  )) as ElementHandle<HTMLInputElement>;
  await choose.uploadFile(file);
  await says(dossier, texts('papers.found'));
  const shown = await dossier.$eval('.papers', ({ textContent }) => textContent ?? '');
  assert.ok(!shown.includes('1 950') && !shown.includes('084 91'));
  await press(dossier, texts('papers.keep'));
  await until(async () => (await card()).includes('73282932000074'));
  assert.ok((await card()).includes('LESATELIERSDUCANAL'));
});

test('HR’s answer completes it', async () => {
  const { texts } = opened;
  const reply = readFileSync(
    path.resolve(import.meta.dirname, '../reading/replies/table-two-columns.txt'),
    'utf8',
  );
  await dossier.$eval(
    '.papers textarea',
    (box, text) => {
      const area = box as HTMLTextAreaElement;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    reply,
  );
  await press(dossier, texts('papers.asReply'));
  await says(dossier, '00428175');
  await press(dossier, texts('papers.keep'));
  await until(async () => (await card()).includes('00428175'));
});

/** What the card says, without its blanks; nothing before there is one. */
const card = (): Promise<string> =>
  dossier.evaluate(() => (document.querySelector('.card')?.textContent ?? '').replace(/\s/g, ''));
