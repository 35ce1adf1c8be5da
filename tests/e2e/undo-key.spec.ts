import type { Page } from '@playwright/test';
import type { Browser } from 'wxt/browser';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { openPopupTab, tabShowing } from './our-pages.ts';
import { fill, onScreen, rowOf, tickedIn } from './popup-screens.ts';

/** The extension's own, where a function runs in it. */
declare const chrome: typeof Browser;

type Chromium = Parameters<typeof openPopupTab>[0];

const name = 'Votre entreprise › Raison sociale';
const siret = 'Votre entreprise › N° SIRET de l’établissement';

test.beforeEach(async ({ card, open }) => {
  await card(ateliers);
  await open('al-in', '/#/inscription/employeur');
});

test('the key undoes what still stands, says so on the icon, and the popup tells of it when it opens again', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  const popup = await popupOver(page);
  await fill(popup);
  expect(await kept('fills')).toHaveLength(1);

  await test.step('the outcome shows the key that is really bound', async () => {
    const bound = await chromium.serviceWorker.evaluate(async () =>
      (await chrome.commands.getAll()).find((one) => one.name === 'undo-fill'),
    );
    expect(bound?.shortcut).toBe('Alt+U');
    expect(bound?.description).toBe('Annuler le remplissage de la page');
    await expect(popup.getByText('Raccourci pour annuler :')).toContainText('Alt+U');
    await popup.close();
  });

  await test.step('all is as before but what the person has changed', async () => {
    await page.getByRole('textbox', { name: 'Raison sociale *' }).fill('À moi');
    await pressUndo(chromium, page);
    await expect(page.locator('[formcontrolname=siret]')).toHaveValue('');
    await expect(page.getByRole('textbox', { name: 'Raison sociale *' })).toHaveValue('À moi');
    await expect
      .poll(() => iconOver(chromium, page))
      .toEqual({
        badge: '↩7',
        title: 'Le remplissage a été annulé : 7 cases remises comme avant.',
      });
    // Then the icon is as before.
    await expect
      .poll(() => iconOver(chromium, page), { timeout: 15_000 })
      .toEqual({ badge: '', title: 'Code en poche' });
  });

  await test.step('the popup says so, and everything can be filled again', async () => {
    const again = await popupOver(page);
    await onScreen(again, 'plan');
    await expect(again.locator('.aside').first()).toHaveText(
      'Le remplissage a été annulé : 7 cases remises comme avant.',
    );
    expect(await tickedIn(again)).toContain(siret);
    await expect(again.locator('button[data-do="undo"]')).toHaveCount(0);
    await expect(rowOf(again, name)).toContainText('autrement que sur votre fiche');
  });
});

test('a fill undone whole leaves no trace; a second press has nothing to undo', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  const popup = await popupOver(page);
  await fill(popup);
  await popup.close();
  await pressUndo(chromium, page);
  await expect(page.locator('[formcontrolname=siret]')).toHaveValue('');
  await expect.poll(() => kept('fills')).toEqual([]);
  await pressUndo(chromium, page);
  await expect
    .poll(() => iconOver(chromium, page))
    .toEqual({ badge: '–', title: 'Code en poche : rien à annuler sur cette page.' });
});

test('a popup that stays open, in a tab of its own, shows at once what the key has undone', async ({
  page,
  chromium,
}) => {
  const popup = await openPopupTab(chromium, page);
  await fill(popup);
  await pressUndo(chromium, page);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('C’est annulé');
  await expect(rowOf(popup, siret)).toContainText('Remis comme avant');
  await popup.close();
});

test('the plan and the screens beside it have a way back as well, as long as something of ours stands', async ({
  page,
  popupOver,
}) => {
  const popup = await popupOver(page);
  await fill(popup);
  await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
  await onScreen(popup, 'plan');
  await popup.getByRole('button', { name: 'Annuler le remplissage' }).click();
  await onScreen(popup, 'outcome');
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('C’est annulé');
  await expect(page.locator('[formcontrolname=siret]')).toHaveValue('');
  await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
  await onScreen(popup, 'plan');
  await expect(popup.getByRole('button', { name: 'Annuler le remplissage' })).toHaveCount(0);
});

/** What the browser does when the key is pressed over a page. */
async function pressUndo(chromium: Chromium, page: Page): Promise<void> {
  const id = await tabShowing(chromium, page);
  await chromium.serviceWorker.evaluate(async (tab) => {
    const given = await chrome.tabs.get(tab);
    const { dispatch } = chrome.commands.onCommand as unknown as {
      dispatch: (command: string, tab: unknown) => void;
    };
    dispatch.call(chrome.commands.onCommand, 'undo-fill', given);
  }, id);
}

async function iconOver(chromium: Chromium, page: Page): Promise<unknown> {
  const id = await tabShowing(chromium, page);
  return chromium.serviceWorker.evaluate(
    async (tabId) => ({
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }),
    id,
  );
}
