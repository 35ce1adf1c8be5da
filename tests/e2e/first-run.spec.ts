import type { Page } from '@playwright/test';
import { withNirKey } from '../fields/numbers.ts';
import { expect, test } from './browser-test.ts';
import { comeBack, openDossier, openPopupTab } from './our-pages.ts';
import { onScreen, rowOf } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';

const siret = '73282932000074';
/** Banks' own example of an account number (Banque de France). */
const iban = 'FR7630006000011234567890189';
const siretRow = 'Votre entreprise › N° SIRET de l’établissement';
const nir = withNirKey('2850775116042');

const box = (popup: Page, name: string) => popup.getByRole('textbox', { name, exact: true });
const keep = (popup: Page) => popup.getByRole('button', { name: 'Garder cette fiche' }).click();

test.beforeEach(({ open }) => open('al-in', '/#/inscription/employeur'));

test('the first run says three things, then asks for the SIRET before all', async ({
  page,
  popupOver,
}) => {
  const popup = await popupOver(page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
  const lines = popup.getByRole('main').getByRole('list').first().getByRole('listitem');
  await expect(lines).toHaveCount(3);
  const names = await popup
    .locator('input')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent));
  expect(names[0]).toBe('SIRET');
  expect(names.slice(-2)).toEqual([
    'Code entreprise Action Logement',
    'Code spécifique Action Logement',
  ]);
});

test('a popup that closes in the middle of the SIRET opens on it again, and the card is kept', async ({
  page,
  popupOver,
  kept,
}) => {
  const first = await popupOver(page);
  await box(first, 'SIRET').pressSequentially(siret.slice(0, 9));
  await first.close();
  const second = await popupOver(page);
  await expect(box(second, 'SIRET')).toHaveValue(siret.slice(0, 9));
  await box(second, 'SIRET').press('End');
  await box(second, 'SIRET').pressSequentially(siret.slice(9));
  await box(second, 'Nom de l’employeur').fill('Ateliers Brun');
  await keep(second);
  await onScreen(second, 'plan');
  await second.close();
  expect(await kept('employers')).toMatchObject([
    { facts: { siret, 'company-name': 'Ateliers Brun' } },
  ]);
  expect(await kept('drafts')).toEqual([]);
  const third = await popupOver(page);
  await onScreen(third, 'plan');
  await expect(rowOf(third, siretRow)).toContainText('732 829 320 00074');
});

test('a SIRET one digit short says so, with its groups, and may be kept', async ({
  page,
  popupOver,
  kept,
}) => {
  const popup = await popupOver(page);
  await box(popup, 'SIRET').fill(siret.slice(0, 13));
  await expect(box(popup, 'SIRET')).toHaveAccessibleDescription(
    /il en manque un.*732 829 320 0007/,
  );
  await expect(box(popup, 'SIRET')).not.toHaveAttribute('aria-invalid');
  await keep(popup);
  await onScreen(popup, 'plan');
  expect(await kept('employers')).toMatchObject([{ facts: { siret: siret.slice(0, 13) } }]);
});

for (const { what, name, typed, says } of [
  { what: 'a NIR', name: 'SIRET', typed: nir, says: /numéro de sécurité sociale/ },
  {
    what: 'a spaced NIR',
    name: 'Code entreprise Action Logement',
    typed: spaced(nir),
    says: /sécurité sociale/,
  },
  { what: 'an IBAN', name: 'Code spécifique Action Logement', typed: iban, says: /IBAN/ },
  { what: 'an IBAN', name: 'Notes pour vous', typed: iban, says: /IBAN/ },
]) {
  test(`${what} typed under “${name}” is never in the vault, nor ever off the screen`, async ({
    page,
    popupOver,
    kept,
  }) => {
    const popup = await popupOver(page);
    await box(popup, 'Nom de l’employeur').fill('Ateliers Brun');
    for (const sign of typed) {
      await box(popup, name).pressSequentially(sign);
      expect(flat(await kept('drafts'))).not.toContain(flat(typed));
    }
    await expect(box(popup, name)).toHaveAccessibleDescription(says);
    await keep(popup);
    await expect(popup.getByRole('alert')).toContainText('ne doit pas être gardé');
    await expect(box(popup, name)).toBeFocused();
    await expect(box(popup, name)).toHaveValue(typed);
    await expect(box(popup, 'Nom de l’employeur')).toHaveValue('Ateliers Brun');
    expect(await kept('employers')).toEqual([]);
    await popup.close();
    expect(flat(await kept('drafts'))).not.toContain(flat(typed));
    const again = await popupOver(page);
    await expect(box(again, 'Nom de l’employeur')).toHaveValue('Ateliers Brun');
    await expect(box(again, name)).toHaveValue('');
  });
}

test('“open in a page” finds the same draft, and keeps the card from there', async ({
  page,
  popupOver,
  chromium,
  complaints,
  kept,
}) => {
  const popup = await popupOver(page);
  await box(popup, 'SIRET').pressSequentially(siret);
  const opening = chromium.context.waitForEvent('page');
  await popup.getByRole('main').getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  const tab = await opening;
  await complaints.follow(tab);
  await expect(tab).toHaveURL(/\/popup\.html\?tab=\d+$/);
  await expect(box(tab, 'SIRET')).toHaveValue(siret);
  await keep(tab);
  await onScreen(tab, 'plan');
  expect(await kept('employers')).toMatchObject([{ facts: { siret } }]);
  await tab.close();
});

test('“open in a page” works over a page that is no form, too', async ({
  page,
  sandbox,
  popupOver,
  chromium,
  complaints,
}) => {
  await page.goto(sandbox.urlOf('index'));
  const popup = await popupOver(page);
  await box(popup, 'SIRET').pressSequentially(siret.slice(0, 9));
  const opening = chromium.context.waitForEvent('page');
  await popup.getByRole('main').getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  const tab = await opening;
  await complaints.follow(tab);
  await expect(tab).toHaveURL(/\/dossier\.html/);
  await expect(box(tab, 'SIRET')).toHaveValue(siret.slice(0, 9));
  await tab.close();
});

test('“open in a page” over a full page that was open and blank: the draft goes on there', async ({
  page,
  sandbox,
  popupOver,
  chromium,
  complaints,
  kept,
}) => {
  const full = await openDossier(chromium);
  await complaints.follow(full);
  await page.goto(sandbox.urlOf('index'));
  const popup = await popupOver(page);
  await box(popup, 'SIRET').pressSequentially(siret.slice(0, 9));
  await popup.getByRole('main').getByRole('button', { name: 'Ouvrir dans un onglet' }).click();
  await comeBack(full);
  await expect(box(full, 'SIRET')).toHaveValue(siret.slice(0, 9));
  await box(full, 'Nom de l’employeur').pressSequentially('A');
  const values = { siret: siret.slice(0, 9), 'company-name': 'A' };
  await expect.poll(() => kept('drafts')).toMatchObject([{ values }]);
  await keep(full);
  await expect(full.getByRole('region', { name: 'Fiche de l’employeur' })).toBeVisible();
  expect(await kept('employers')).toMatchObject([{ facts: values }]);
  await full.close();
});

test('a double click on the button keeps one employer', async ({ page, popupOver, kept }) => {
  const popup = await popupOver(page);
  await box(popup, 'SIRET').fill(siret);
  await popup.getByRole('button', { name: 'Garder cette fiche' }).dblclick();
  await onScreen(popup, 'plan');
  expect(await kept('employers')).toMatchObject([{ facts: { siret } }]);
});

test('with the only card unreadable, the popup says so, leads to it, and takes a new one', async ({
  page,
  card,
  popupOver,
  chromium,
  complaints,
  kept,
}) => {
  const { id } = await card({ siret });
  await putRaw(chromium, { id });
  const popup = await popupOver(page);
  await expect(popup.getByRole('alert').first()).toContainText('Elle n’est pas effacée');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Fiche de l’employeur');
  const opening = chromium.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Voir la fiche illisible' }).click();
  const full = await opening;
  await complaints.follow(full);
  await expect(full.getByRole('region', { name: 'Fiches illisibles' })).toBeVisible();
  await expect(full.getByRole('heading', { name: 'Bienvenue' })).toHaveCount(0);
  await full.close();
  const again = await popupOver(page);
  await box(again, 'SIRET').fill(siret);
  await keep(again);
  await onScreen(again, 'plan');
  await expect(again.getByRole('alert').first()).toContainText('Les autres sont intactes');
  await expect(rowOf(again, siretRow)).toContainText('732 829 320 00074');
  expect(await kept('employers')).toHaveLength(2);
});

test('with the chosen card unreadable, the popup says so and lets choose another', async ({
  page,
  card,
  popupOver,
  chromium,
}) => {
  const { id } = await card({ siret });
  const other = {
    id: crypto.randomUUID(),
    facts: { siret },
    notes: '',
    createdAt: 1,
    updatedAt: 1,
  };
  await putRaw(chromium, other);
  await putRaw(chromium, { id });
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(popup.getByRole('alert').first()).toContainText('l’employeur choisi');
  await popup.getByRole('combobox', { name: 'Employeur' }).selectOption(other.id);
  await expect(rowOf(popup, siretRow)).toContainText('732 829 320 00074');
});

test('the focus comes to the title of each screen but the first', async ({
  page,
  card,
  popupOver,
}) => {
  await card({ siret });
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  const title = popup.getByRole('heading', { level: 1 });
  await expect(title).not.toBeFocused();
  await popup.getByRole('button', { name: 'Demander le code aux RH' }).first().click();
  await onScreen(popup, 'letter');
  await expect(title).toBeFocused();
  await popup.getByRole('button', { name: 'Retour' }).click();
  await onScreen(popup, 'plan');
  await expect(title).toBeFocused();
  await popup.locator('button[data-do="fill"]').click();
  await onScreen(popup, 'outcome');
  await popup.getByRole('button', { name: 'Annuler le remplissage' }).click();
  await expect(title).toHaveText('C’est annulé');
  await expect(title).toBeFocused();
});

test('after a fill that failed the button has the focus again', async ({
  page,
  sandbox,
  card,
  chromium,
}) => {
  await card({ siret });
  const popup = await openPopupTab(chromium, page);
  await onScreen(popup, 'plan');
  await page.goto(sandbox.urlOf('index'));
  const button = popup.locator('button[data-do="fill"]');
  await button.focus();
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert').filter({ hasText: 'La page' })).toBeVisible();
  await expect(button).toBeFocused();
  await popup.close();
});

function flat(said: unknown): string {
  return JSON.stringify(said).replace(/[^\dA-Za-z]/g, '');
}

function spaced(number: string): string {
  return number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
}
