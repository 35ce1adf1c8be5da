import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type PolicyFile, policyFile, whyNoPolicy } from '../harness/policy-file.ts';
import { type Opened, open } from './open.ts';
import { press, says } from './screen.ts';
import { until } from './until.ts';

/** Where Firefox on Linux reads what an administrator decides, at its start alone. */
const file = '/etc/firefox/policies/policies.json';
const skip = whyNoPolicy(file);

/** The very file that employers are handed. */
const handed = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../docs/policies/firefox-policies.json'),
    'utf8',
  ),
) as object;

let policy: PolicyFile | undefined;
let opened: Opened | undefined;
let dossier: Page;
before(async () => {
  if (skip) return;
  policy = policyFile(file);
  policy.write(handed);
  opened = await open('fr');
  dossier = await opened.firefox.openExtensionPage('dossier.html');
});
after(async () => {
  await opened?.close();
  policy?.remove();
});

test('a policy of Firefox fills the card; the establishment is chosen; a value is replaced and taken back', {
  skip,
}, async () => {
  const { texts } = opened as Opened;
  await says(dossier, texts('managed.given'));
  await says(dossier, 'Ateliers Müller');
  await dossier.waitForSelector('.given-part input[type=radio]');
  const radios = await dossier.$$('.given-part input[type=radio]');
  assert.equal(radios.length, 2);
  await radios[1]?.click();
  await dossier.waitForSelector('.given-part button:enabled');
  await press(dossier, texts('managed.thisEstablishment'));
  await until(async () => (await card()).includes('73282932000082'));

  await press(dossier, texts('card.edit'));
  const name = await dossier.waitForSelector('[data-fact="company-name"] input');
  await name?.evaluate((box) => (box as HTMLInputElement).select());
  await name?.type('Chez nous');
  await press(dossier, texts('card.keep'));
  await says(dossier, 'Chez nous');
  await press(dossier, texts('managed.takeGiven'));
  await until(async () => !(await card()).includes('Cheznous'));
  assert.ok((await card()).includes('AteliersMüller'));
});

/** What the card says, without its blanks. */
const card = (): Promise<string> =>
  dossier.$eval('.card', ({ textContent }) => (textContent ?? '').replace(/\s/g, ''));
