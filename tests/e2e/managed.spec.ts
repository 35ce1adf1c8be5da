import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type BareChromium, openBareChromium } from '../harness/chromium.ts';
import type { InstalledExtension } from '../harness/extension.ts';
import { type PolicyFile, policyFile, whyNoPolicy } from '../harness/policy-file.ts';
import { welcome } from '../harness/welcome.ts';
import { expect, test as shared } from './browser-test.ts';
import { openDossier } from './our-pages.ts';

/** Where Chromium on Debian reads what an administrator decides: for the whole machine, this extension's id alone. */
const file = `/etc/chromium/policies/managed/code-en-poche-${process.pid}.json`;
/** Chromium takes a changed file a while after it has changed. */
const patience = { timeout: 45_000 };

/** A browser of its own, and a real policy file for the extension's id in it, taken away at the end. */
const test = shared.extend<{
  policy: PolicyFile;
  own: BareChromium & InstalledExtension;
  give: (values: object) => void;
}>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from it
  policy: async ({}, use) => {
    const policy = policyFile(file);
    await use(policy);
    policy.remove();
  },
  own: async ({ built, policy: _ }, use) => {
    const bare = await openBareChromium();
    const installed = { ...bare, ...(await bare.loadExtension(built.folder)) };
    // It would take the test's own tab.
    await (await welcome(installed)).close();
    await use(installed);
    await bare.close();
  },
  give: async ({ own, policy }, use) =>
    use((values) => policy.write({ '3rdparty': { extensions: { [own.extensionId]: values } } })),
});

const why = whyNoPolicy(file);
test.skip(why !== undefined, why ?? '');
test.setTimeout(180_000);

/** The values of the file that employers are handed, as they stand in it. */
const handed = JSON.parse(
  readFileSync(
    path.resolve(import.meta.dirname, '../../docs/policies/chromium-linux.json'),
    'utf8',
  ),
) as { readonly '3rdparty': { readonly extensions: Readonly<Record<string, object>> } };
const [policy = {}] = Object.values(handed['3rdparty'].extensions);

const fact = (page: Page, name: string) => page.locator('.card .fact', { hasText: name });

test('a policy fills the card while it is open, is overridden and taken back, and followed', async ({
  own,
  give,
  texts,
}) => {
  const page = await openDossier(own);
  await test.step('it comes without being waited for', async () => {
    await expect(page.locator('h1')).toBeVisible();
    give(policy);
    await expect(fact(page, 'Ateliers Müller')).toContainText(texts('managed.given'), patience);
  });
  await test.step('the establishment is chosen once', async () => {
    await page.getByRole('radio', { name: /Atelier, Lyon/ }).check();
    await page.getByRole('button', { name: texts('managed.thisEstablishment') }).click();
    await expect(fact(page, '732 829 320 00082')).toContainText(texts('managed.given'));
  });
  await test.step('a value is replaced for oneself, and taken back in one click', async () => {
    await page.getByRole('button', { name: texts('card.edit') }).click();
    await page.locator('[data-fact="company-name"] input').fill('Chez nous');
    await page.getByRole('button', { name: texts('card.keep') }).click();
    await expect(fact(page, 'Chez nous')).toContainText('Ateliers Müller');
    await page.getByRole('button', { name: texts('managed.takeGiven') }).click();
    await expect(fact(page, 'Ateliers Müller')).toContainText(texts('managed.given'));
  });
  await test.step('a wrong value is left out and told; the card follows', async () => {
    give({
      ...policy,
      companyName: 'Ateliers du Rhin',
      companyCode: 'FR7630006000011234567890189',
    });
    await expect(fact(page, 'Ateliers du Rhin')).toBeVisible(patience);
    await expect(page.locator('.given-part')).toContainText('companyCode');
  });
  await test.step('what was given goes with the policy', async () => {
    give({});
    await expect(page.locator('.given-part')).toHaveCount(0, patience);
    await expect(page.locator('body')).not.toContainText('Ateliers du Rhin');
  });
});
