import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, namesIn, onScreen, rowOf, tickedIn, tickOf, toggle, undo } from './popup-screens.ts';

const employer = 'Votre employeur';
const siret = `${employer} › N° SIRET`;
const name = `${employer} › Raison sociale`;
const email = `${employer} › E-mail du service RH`;
const summary = 'Déjà rempli pendant cette visite';

const box = (id: string, label: string): string =>
  `<div><label for="${id}">${label}</label><input id="${id}"></div>`;
/** An invented form of several steps: each is one block. */
const stepOf = (boxes: string): string =>
  `<fieldset><legend>${employer}</legend>${boxes}</fieldset>`;
const first = stepOf(`${box('siret', 'N° SIRET')}${box('name', 'Raison sociale')}`);
const second = stepOf(box('email', 'E-mail du service RH'));
const pageOf = (step: string): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Demande de logement</title><h1>Ma demande</h1><form>${step}</form>`;

test.beforeEach(async ({ card, page }) => {
  await card(ateliers);
  await page.route('https://al-in.fr/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().resourceType() !== 'document') return route.fulfill({ status: 204 });
    const body = pageOf(pathname === '/demande/suite' ? second : first);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await page.goto('https://al-in.fr/demande');
});

test('a next step in the same document: the popup says what the step before has taken, and fills this one; one undo for both', async ({
  page,
  popupOver,
}) => {
  await fillOnce(page, popupOver);

  await test.step('another hash, another block', async () => {
    await page.evaluate((step) => {
      location.hash = '#/suite';
      document.querySelector('fieldset')!.hidden = true;
      document.querySelector('form')!.insertAdjacentHTML('beforeend', step);
    }, second);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toEqual([email]);
    await expect(before(popup)).toHaveText(told('étape précédente'));
    await expect(before(popup)).toBeHidden();
    await popup.getByText(summary).click();
    await expect(before(popup)).toBeVisible();
    await fill(popup);
    await expect(page.locator('#email')).toHaveValue(ateliers['hr-email']);
    await popup.close();
  });

  await test.step('undo takes back both steps', async () => {
    const popup = await popupOver(page);
    await onScreen(popup, 'outcome');
    await undo(popup);
    await expect(page.locator('#email')).toHaveValue('');
    await expect(page.locator('#siret')).toHaveValue('');
  });
});

test('a next step at the same address is shown as a step: its plan, not the outcome of the one before', async ({
  page,
  popupOver,
}) => {
  await fillOnce(page, popupOver);
  await page.evaluate((step) => {
    document.querySelector('form')!.innerHTML = step;
  }, second);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await tickedIn(popup)).toEqual([email]);
  await expect(before(popup)).toContainText('étape précédente');
});

test('a next step in another document: told from what is kept, nothing of it where it was undone', async ({
  page,
  popupOver,
  kept,
}) => {
  await fillOnce(page, popupOver);
  await page.goto('https://al-in.fr/demande/suite');
  await test.step('what was filled on the page before', async () => {
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await expect(before(popup)).toHaveText(told('sur ce site'));
    await expect(popup.locator('button[data-do="undo"]')).toHaveCount(0);
    await fill(popup);
    await undo(popup);
    expect(await kept('fills')).toHaveLength(1);
    await popup.close();
  });
  await test.step('back at the first step, of what was undone on the second nothing is told', async () => {
    await page.goto('https://al-in.fr/demande');
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await expect(before(popup)).toHaveText(told('sur ce site'));
  });
});

test('a box that the person empties after the fill waits for a tick; after undo it is ticked as before', async ({
  page,
  popupOver,
}) => {
  await fillOnce(page, popupOver);
  await page.locator('#name').fill('');

  await test.step('the outcome says so, the plan gives the reason', async () => {
    const popup = await popupOver(page);
    await onScreen(popup, 'outcome');
    await expect(rowOf(popup, name)).toContainText('Vidé depuis');
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await onScreen(popup, 'plan');
    await expect(rowOf(popup, siret)).toContainText('Déjà rempli, comme sur votre fiche');
    await expect(tickOf(popup, name)).not.toBeChecked();
    await expect(rowOf(popup, name)).toContainText('Vous l’avez vidée après notre remplissage');
  });

  await test.step('with a tick of theirs it is filled again', async () => {
    const popup = await popupOver(page);
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await onScreen(popup, 'plan');
    await toggle(popup, name);
    await fill(popup);
    await expect(page.locator('#name')).toHaveValue(ateliers['company-name']);
    await popup.close();
  });

  await test.step('undo is no emptying', async () => {
    const popup = await popupOver(page);
    await onScreen(popup, 'outcome');
    await undo(popup);
    await popup.close();
    const again = await popupOver(page);
    await onScreen(again, 'plan');
    expect(await tickedIn(again)).toEqual([siret, name]);
    await expect(again.locator('.filled-before')).toHaveCount(0);
  });
});

test('on the replicas of Mobili-Jeune and Loca-Pass the next step tells what the first has taken', async ({
  page,
  open,
  popupOver,
}) => {
  const steps = [
    { site: 'mobili-jeune', path: '/demande/entreprise', next: 'Étape suivante' },
    { site: 'loca-pass', path: '/#/demande/employeur', next: 'Continuer' },
  ] as const;
  for (const { site, path, next } of steps) {
    await test.step(site, async () => {
      await open(site, path);
      await fillOnce(page, popupOver);
      await page.getByRole('button', { name: next }).click();
      await expect(page).not.toHaveURL(new RegExp(`${path}$`));
      const popup = await popupOver(page);
      await onScreen(popup, 'plan');
      await expect(popup.getByRole('checkbox')).toHaveCount(0);
      await expect(before(popup)).toContainText(
        /SIRET, .*Nom de l’employeur.*\(étape précédente, /,
      );
      await popup.close();
    });
  }
});

/** The line of a step before; how long ago depends on the machine. */
const told = (where: string): RegExp =>
  new RegExp(`^SIRET, Nom de l’employeur \\(${where}, (à l’instant|il y a \\d+ min)\\)$`);

const before = (popup: Page) => popup.locator('.filled-before li').first();

/** Fills the step at hand, all of it, and closes the popup. */
async function fillOnce(page: Page, popupOver: (page: Page) => Promise<Page>): Promise<void> {
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await fill(popup);
  await popup.close();
}
