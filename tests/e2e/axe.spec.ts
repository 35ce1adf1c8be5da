import type { Page } from '@playwright/test';
import { freshId } from '../../utils/vault/fresh-id.ts';
import { expect, test } from './browser-test.ts';
import { ateliers, withoutCode } from './facts.ts';
import { openDossier, openPopupTab } from './our-pages.ts';
import { fill, onScreen } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';
import { expectSound } from './sound.ts';

/** A page of a listed host with a sure box, an unsure one, one that may be two things, and a code. */
const everyState = `<!doctype html><html lang="fr"><title>Visale</title><h1>Votre dossier</h1>
  <fieldset><legend>Votre employeur</legend>
    <p><label>Raison sociale <input></label></p>
    <p><label>SIREN ou SIRET <input></label></p>
    <p><label>Code entreprise Action Logement <input></label></p>
    <p><label>Ville <input value="Lyon"></label></p>
    <p><label>E-mail du service du personnel <input></label></p>
  </fieldset>
  <fieldset><legend>Divers</legend><p><label>Téléphone <input></label></p>
    <p><label>N° SIRET <input></label></p></fieldset>
  <fieldset><legend>Votre bailleur</legend><p><label>N° SIRET <input></label></p></fieldset></html>`;

test.describe('axe finds nothing to say', () => {
  test('of the first run', async ({ page, open, popupOver }) => {
    await open('al-in', '/#/inscription/employeur');
    const popup = await popupOver(page);
    await onScreen(popup, 'first-run');
    await expectSound(popup);
  });

  test('of a message for its box, of the plan that offers it, of a box that was emptied', async ({
    page,
    open,
    card,
    popupOver,
  }) => {
    const { siret: _, ...noSiret } = ateliers;
    await card(noSiret);
    await open('contact', '/poser-votre-question');
    await page.getByLabel('Je suis salarié').check();
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await fill(popup);
    await page.locator('#edit-societe').fill('');
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await onScreen(popup, 'plan');
    await expectSound(popup);
    await popup.getByRole('button', { name: 'Écrire le message' }).click();
    await onScreen(popup, 'message');
    await expectSound(popup);
  });

  test('of a plan with every kind of row, a code that lacks, and the letter', async ({
    page,
    card,
    popupOver,
  }) => {
    await card(withoutCode);
    await openEveryState(page);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await expect(popup.getByRole('radio').first()).toBeVisible();
    await expect(popup.locator('.row-doubt')).not.toHaveCount(0);
    await expect(popup.locator('.row-differs')).not.toHaveCount(0);
    for (const more of await popup.locator('details').all()) {
      await more.evaluate((details: HTMLDetailsElement) => {
        details.open = true;
      });
    }
    await expectSound(popup);
    await popup.getByRole('button', { name: 'Demander le code aux RH' }).click();
    await onScreen(popup, 'letter');
    await expectSound(popup);
  });

  test('of an outcome, with boxes refused, and of its undoing', async ({
    page,
    open,
    card,
    popupOver,
  }) => {
    await card(ateliers);
    await open('masks', '/reset');
    const popup = await popupOver(page);
    for (const tick of await popup.getByRole('checkbox').all()) await tick.check();
    await fill(popup);
    await expect(popup.locator('.outcome-refused')).not.toHaveCount(0);
    await expectSound(popup);
    await popup.getByRole('button', { name: 'Annuler le remplissage' }).click();
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText('C’est annulé');
    await expectSound(popup);
  });

  test('of the card away from forms, and of the card being typed', async ({
    page,
    open,
    card,
    popupOver,
    chromium,
  }) => {
    await card(withoutCode);
    await putRaw(chromium, { id: 'fiche-d-avant' });
    await open('al-in', '/#/login');
    const popup = await popupOver(page);
    await onScreen(popup, 'elsewhere');
    await expect(popup.getByRole('alert').first()).toContainText('Une fiche ne peut plus être lue');
    await expectSound(popup);
    await popup.getByRole('button', { name: 'Modifier' }).click();
    await onScreen(popup, 'card-form');
    await popup.getByRole('textbox', { name: 'SIRET', exact: true }).fill('7328293200007');
    await popup
      .getByRole('textbox', { name: 'Code entreprise' })
      .fill('FR7630006000011234567890189');
    await expect(popup.locator('form .note')).toHaveCount(2);
    await expectSound(popup);
  });

  test('of the full page: first visit, cards, records that cannot be read, the card', async ({
    card,
    chromium,
    emptied,
  }) => {
    const first = await openDossier(emptied);
    await expectSound(first);
    await first.close();
    await card(ateliers);
    await putRaw(chromium, { id: 'fiche-d-avant' });
    const page = await openDossier(chromium);
    await expect(page.getByRole('region', { name: 'Fiches illisibles' })).toBeVisible();
    await page.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await page.getByRole('button', { name: 'Supprimer cet employeur…' }).click();
    await expectSound(page);
    await page.getByRole('button', { name: 'Ajouter un employeur' }).click();
    await expect(page.getByRole('button', { name: 'Garder cette fiche' })).toBeVisible();
    await expectSound(page);
    await page.close();
  });
});

const sizes = [
  { what: '320 px wide', width: 320, zoom: 1 },
  { what: 'at 200 %', width: 640, zoom: 2 },
] as const;

const longName = 'Laboratoires-pharmaceutiques-internationaux-de-recherche-appliquee-S';

test('nothing stands out of a page 320 px wide, nor at 200 %', async ({
  page,
  card,
  emptied,
  chromium,
}) => {
  const first = await card({ ...withoutCode, 'company-name': longName });
  await putRaw(chromium, { ...first, id: freshId() });
  await openEveryState(page);
  const dossier = await openDossier(emptied);
  const popup = await openPopupTab(emptied, page);
  const screens = { 'the full page': dossier, 'the popup': popup };
  // Chromium's own size for the pages of extensions is 12 px.
  for (const screen of [dossier, popup])
    expect(await screen.evaluate(smallest)).toBeGreaterThan(15);

  await test.step('the card, and the plan', () => expectNarrow(screens));
  await test.step('the card being typed, and the letter', async () => {
    await dossier.getByRole('button', { name: 'Modifier' }).click();
    await expect(dossier.getByRole('button', { name: 'Garder cette fiche' })).toBeVisible();
    await popup.getByRole('button', { name: 'Demander le code aux RH' }).click();
    await onScreen(popup, 'letter');
    await expectNarrow(screens);
  });
  for (const screen of [dossier, popup]) await screen.close();
});

/** Nothing of these screens stands out of the window, whatever the size. */
async function expectNarrow(screens: Readonly<Record<string, Page>>): Promise<void> {
  for (const { what, width, zoom } of sizes) {
    for (const [name, screen] of Object.entries(screens)) {
      await screen.setViewportSize({ width, height: 800 });
      await screen.evaluate((factor) => {
        document.documentElement.style.setProperty('zoom', `${factor}`);
      }, zoom);
      expect(await screen.evaluate(widerThanWindow), `${name} ${what}`).toEqual([]);
    }
  }
}

test('a form is filled from the plan with the keyboard alone, the focus always in sight', async ({
  page,
  card,
  emptied,
}) => {
  await card(withoutCode);
  await openEveryState(page);
  const popup = await openPopupTab(emptied, page);
  await popup.bringToFront();
  const passed = await tabTo(popup, /^Remplir/);
  // The way there passed every tick, the question, the box to type and each copy button.
  const reachable = await popup.locator('main').locator('input:not([type=radio]), button').all();
  expect(
    passed.filter((name) => name.startsWith('INPUT') || name.startsWith('BUTTON')),
  ).toHaveLength(reachable.length + 1);
  const ticks = popup.getByRole('checkbox');
  await ticks.first().focus();
  const was = await ticks.first().isChecked();
  await popup.keyboard.press('Space');
  expect(await ticks.first().isChecked()).toBe(!was);
  await popup.keyboard.press('Space');
  await tabTo(popup, /^Remplir/);
  await popup.keyboard.press('Enter');
  await onScreen(popup, 'outcome');
  await expect(page.getByLabel('Raison sociale')).toHaveValue(ateliers['company-name']);
  await tabTo(popup, /^Annuler le remplissage/);
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('C’est annulé');
  await expect(page.getByLabel('Raison sociale')).toHaveValue('');
  await popup.close();
});

/** Presses Tab until a button of these words has the focus. Gives what was passed, each seen to be marked. */
async function tabTo(screen: Page, words: RegExp): Promise<string[]> {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await screen.keyboard.press('Tab');
    const at = await screen.evaluate(focused);
    if (!at) continue;
    expect(at.marked, `${at.name} shows that it has the focus`).toBe(true);
    expect(at.covered, `${at.name} stands under the bar`).toBe(false);
    passed.push(`${at.tag} ${at.name}`);
    if (words.test(at.name)) return passed;
  }
  throw new Error(`Tab never came to ${words}, only to ${passed.join(', ')}`);
}

/** Runs in a page of ours. */
function focused() {
  const box = document.activeElement;
  if (!(box instanceof HTMLElement) || box === document.body) return undefined;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
  const marked =
    (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  const bar = document.querySelector('.screen-foot');
  const top = bar?.contains(box) ? Number.POSITIVE_INFINITY : bar?.getBoundingClientRect().top;
  const isInMain = box.closest('main') !== null;
  const covered = isInMain && box.getBoundingClientRect().bottom > (top ?? 0);
  return { tag: box.tagName, name: box.textContent?.trim() || box.id, marked, covered };
}

/** Runs in a page of ours: the smallest size of its texts, in pixels. */
function smallest(): number {
  const all = [...document.querySelectorAll('main *')].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
  );
  return Math.min(...all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
}

/** Runs in a page of ours: what reaches beyond the window, were one to scroll sideways. */
function widerThanWindow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const all = [...document.querySelectorAll('body *')];
  const wide = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 1);
  return [`${scrollWidth} in ${clientWidth}`, ...wide.map((one) => one.outerHTML.slice(0, 80))];
}

async function openEveryState(page: Page): Promise<void> {
  const address = 'https://www.visale.fr/dossier';
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: everyState }),
  );
  await page.goto(address);
}
