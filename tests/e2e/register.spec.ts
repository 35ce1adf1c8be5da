import type { BrowserContext, Page } from '@playwright/test';
import { registerHost, registerOrigin } from '../../utils/lookup/host.ts';
import { answer, company, establishment } from '../lookup/samples.ts';
import { type Chromium, expect } from './browser-test.ts';
import { test as base } from './dossier-test.ts';
import { agreeBeforehand, isGranted, takePermissions } from './sites-test.ts';
import { expectSound } from './sound.ts';

const origins = [`${registerOrigin}/*`];
const siret = '73282932000074';

/** What the register was asked, in the order in which it was. */
interface Register {
  readonly asked: string[];
  /** What it answers from now on. */
  answers: object;
}

/** A browser that gives leave when it is asked, and a register that never leaves this machine. */
const test = base.extend<{ register: Register }>({
  register: [
    async ({ emptied }, use) => {
      await takePermissions(emptied, origins);
      await agreeBeforehand(emptied, origins);
      const register: Register = { asked: [], answers: answer([]) };
      await standIn(emptied.context, register);
      await use(register);
      await emptied.context.unroute(`${registerOrigin}/**`);
      await takePermissions(emptied, origins);
    },
    { auto: true },
  ],
});

const standIn = (context: BrowserContext, register: Register) =>
  context.route(`${registerOrigin}/**`, async (route) => {
    register.asked.push(route.request().url());
    await route.fulfill({
      json: register.answers,
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });

const beside = (page: Page) =>
  page.getByRole('region', { name: 'Le registre public des entreprises' });
const granted = (chromium: Chromium) => isGranted(chromium, registerHost);

test('without a SIRET: name and town, the list, the card that is typed; then leave is taken back', async ({
  dossier,
  register,
  emptied,
  kept,
}) => {
  const full = await dossier();
  const panel = beside(full);
  await expect(panel.getByText(new RegExp(`est envoyé à ${registerHost}`))).toBeVisible();
  await full.getByLabel('E-mail du contact RH').fill('rh@ateliers.example');
  expect(await granted(emptied)).toBe(false);
  expect(register.asked).toEqual([]);

  register.answers = answer([company()]);
  await panel.getByText('Je n’ai pas le SIRET').click();
  await panel.getByLabel('Nom de l’entreprise à chercher').fill('Ateliers du Canal');
  await panel.getByLabel('Ville où vous travaillez').fill('Lyon');
  await panel.getByRole('button', { name: 'Chercher dans le registre' }).click();
  await expect(panel.getByRole('radio')).toHaveCount(2);
  await panel.getByRole('radio', { name: /12 RUE DU CANAL 69003 LYON/ }).check();
  expect(register.asked.map((url) => new URL(url).searchParams.get('q'))).toEqual([
    'Ateliers du Canal Lyon',
  ]);
  expect(await granted(emptied)).toBe(true);
  await expectSound(full);
  await panel.getByRole('button', { name: 'Mettre sur ma fiche' }).click();
  await expect(panel.getByText(/C’est mis dans votre fiche/)).toBeVisible();
  await expect(full.getByLabel('E-mail du contact RH')).toHaveValue('rh@ateliers.example');
  expect(await kept('employers')).toEqual([]);
  await full.getByRole('button', { name: 'Garder cette fiche' }).click();
  await expect
    .poll(() => kept('employers'))
    .toMatchObject([
      { facts: { siret, 'company-city': 'LYON', 'hr-email': 'rh@ateliers.example' } },
    ]);

  await beside(full)
    .getByRole('button', { name: /retirer mon accord/ })
    .click();
  await expect.poll(() => granted(emptied)).toBe(false);
  await expect.poll(() => kept('settings')).toContainEqual({ key: 'lookup', value: 'off' });
  await expect(beside(full).getByText(/Il n’est jamais interrogé tout seul/)).toBeVisible();
  expect(register.asked).toHaveLength(1);
});

test('the card’s SIRET: not found is not invalid; what differs is chosen, a closed place is said', async ({
  dossier,
  card,
  register,
  kept,
}) => {
  await card({ siret, 'company-name': 'Ancien nom' });
  const full = await dossier();
  const panel = beside(full);
  const verify = panel.getByRole('button', { name: 'Vérifier dans le registre public' });
  await verify.click();
  await expect(panel.getByRole('alert').first()).toContainText(
    'Ce SIRET n’est pas dans le registre public : ce peut être une entreprise récente ou qui ne souhaite pas y figurer.',
  );

  const closed = establishment({ etat_administratif: 'F', date_fermeture: '2024-03-31' });
  register.answers = answer([company({ matching_etablissements: [closed] })]);
  await verify.click();
  await expect(panel.getByText(/fermé depuis le 31 mars 2024/)).toBeVisible();
  const name = panel.getByRole('checkbox', { name: /LES ATELIERS DU CANAL/ });
  await expect(name).not.toBeChecked();
  await expect(panel.getByText(/Votre fiche dit autre chose : Ancien nom/)).toBeVisible();
  await name.focus();
  await full.keyboard.press('Space');
  await expect(name).toBeChecked();
  await panel.getByRole('button', { name: 'Mettre sur ma fiche' }).click();
  await expect(
    full.locator('.told').filter({ hasText: 'C’est noté sur votre fiche.' }),
  ).toBeVisible();
  expect(await kept('employers')).toMatchObject([
    { facts: { siret, 'company-name': 'LES ATELIERS DU CANAL' } },
  ]);
  expect(register.asked).toEqual(Array(2).fill(`${registerOrigin}/search?q=${siret}`));

  await verify.click();
  await expect(panel.getByText(/fermé depuis le 31 mars 2024/)).toBeVisible();
  await full.setViewportSize({ width: 320, height: 700 });
  expect(await full.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
