import type { Page } from '@playwright/test';
import { freshId } from '../../utils/vault/fresh-id.ts';
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

test('the first run says three things, then asks for the SIRET before all; one digit short, it says so, and may be kept', async ({
  page,
  popupOver,
  emptyVault,
  kept,
}) => {
  const popup = await popupOver(page);

  await test.step('three things, then the SIRET before all', async () => {
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
    const lines = popup.getByRole('main').getByRole('list').first().getByRole('listitem');
    await expect(lines).toHaveCount(3);
    const [siretBox, bar] = await Promise.all(
      [box(popup, 'SIRET'), popup.locator('.screen-foot')].map((one) => one.boundingBox()),
    );
    expect((siretBox?.y ?? 0) + (siretBox?.height ?? 0)).toBeLessThan(bar?.y ?? 0);
    const names = await popup
      .locator('input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent));
    expect(names[0]).toBe('SIRET');
    expect(names.slice(-2)).toEqual([
      'Code entreprise Action Logement',
      'Code spécifique Action Logement',
    ]);
  });

  await test.step('a SIRET one digit short says so, with its groups, and may be kept', async () => {
    await box(popup, 'SIRET').fill(siret.slice(0, 13));
    await expect(popup.getByText('13 chiffres sur 14')).toBeVisible();
    await box(popup, 'SIRET').blur();
    await expect(box(popup, 'SIRET')).toHaveAccessibleDescription(
      /il en manque un.*732 829 320 0007/,
    );
    await expect(box(popup, 'SIRET')).not.toHaveAttribute('aria-invalid');
    await keep(popup);
    await onScreen(popup, 'plan');
    expect(await kept('employers')).toMatchObject([{ facts: { siret: siret.slice(0, 13) } }]);
  });

  await test.step('it is corrected from the plan; a popup that closed meanwhile says why it opens on the card', async () => {
    await popup
      .getByRole('button', { name: /^Corriger sur la fiche/ })
      .first()
      .click();
    await onScreen(popup, 'card-form');
    await expect(box(popup, 'SIRET')).toBeFocused();
    await box(popup, 'Nom de l’employeur').fill('Ateliers Brun');
    await popup.close();
    const again = await popupOver(page);
    await onScreen(again, 'card-form');
    await expect(again.getByText(/Vos modifications sont toujours là/)).toBeVisible();
    await again.getByRole('button', { name: 'Voir ce que la page demande' }).click();
    await onScreen(again, 'plan');
    await again.close();
  });

  await test.step('a double click on the button keeps one employer', async () => {
    await emptyVault();
    const again = await popupOver(page);
    await box(again, 'SIRET').fill(siret);
    await again.getByRole('button', { name: 'Garder cette fiche' }).dblclick();
    await onScreen(again, 'plan');
    expect(await kept('employers')).toMatchObject([{ facts: { siret } }]);
  });
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
  await expect(second.getByText(/Ce que vous aviez tapé est toujours là/)).toBeVisible();
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

const forbidden = [
  { what: 'an IBAN', under: 'Notes pour vous', typed: iban, says: /IBAN/ },
  { what: 'an IBAN', under: 'Code spécifique Action Logement', typed: iban, says: /IBAN/ },
  {
    what: 'a spaced NIR',
    under: 'Code entreprise Action Logement',
    typed: spaced(nir),
    says: /sécurité sociale/,
  },
  { what: 'a NIR', under: 'SIRET', typed: nir, says: /numéro de sécurité sociale/ },
] as const;

test('a NIR or an IBAN typed into the card is never in the vault, nor ever off the screen', async ({
  page,
  popupOver,
  kept,
}) => {
  const name = 'Nom de l’employeur';
  let popup = await popupOver(page);
  await box(popup, name).fill('Ateliers Brun');
  for (const { what, under, typed, says } of forbidden) {
    await test.step(`${what} under “${under}”`, async () => {
      for (const sign of typed) {
        await box(popup, under).pressSequentially(sign);
        expect(flat(await kept('drafts'))).not.toContain(flat(typed));
      }
      await expect(box(popup, under)).toHaveAccessibleDescription(says);
      await keep(popup);
      await expect(popup.getByRole('alert')).toContainText('ne doit pas être gardé');
      await expect(box(popup, under)).toBeFocused();
      await expect(box(popup, under)).toHaveValue(typed);
      await expect(box(popup, name)).toHaveValue('Ateliers Brun');
      expect(await kept('employers')).toEqual([]);
      await popup.close();
      expect(flat(await kept('drafts'))).not.toContain(flat(typed));
      popup = await popupOver(page);
      await expect(box(popup, name)).toHaveValue('Ateliers Brun');
      await expect(box(popup, under)).toHaveValue('');
    });
  }
});

test('“open in a page” finds the same draft, on a page that is no form too, and where the full page was open', async ({
  page,
  sandbox,
  popupOver,
  chromium,
  complaints,
  emptyVault,
  kept,
}) => {
  await test.step('over a form: the popup in a tab, which keeps the card', async () => {
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

  await test.step('over a page that is no form: the full page', async () => {
    await emptyVault();
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

  await test.step('with a full page that was open and blank: the draft goes on there', async () => {
    await emptyVault();
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
});

test('with a card unreadable the popup says so, leads to it, and takes or offers another one', async ({
  page,
  card,
  popupOver,
  chromium,
  complaints,
  kept,
}) => {
  await test.step('the only card: it leads there, and takes a new one', async () => {
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
    await again.close();
  });

  await test.step('the chosen card: it lets choose another', async () => {
    const { id } = await card({ siret });
    const other = {
      id: freshId(),
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
    await popup.getByRole('button', { name: siret }).click();
    await expect(rowOf(popup, siretRow)).toContainText('732 829 320 00074');
  });
});

test('the focus comes to the title of each screen but the first, and to the button after a fill that failed', async ({
  page,
  open,
  sandbox,
  card,
  popupOver,
  chromium,
}) => {
  await test.step('the title of each screen', async () => {
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
    await popup.close();
  });

  await test.step('the button after a fill that failed', async () => {
    await page.goto('about:blank');
    await open('al-in', '/#/inscription/employeur');
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
});

function flat(said: unknown): string {
  return JSON.stringify(said).replace(/[^\dA-Za-z]/g, '');
}

function spaced(number: string): string {
  return number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
}
