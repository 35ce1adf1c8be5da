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
    // A window that has just closed may take the browser's answer with it: the question is asked again then.
    await expect(() =>
      page.getByRole('textbox', { name: 'Raison sociale *' }).fill('À moi', { timeout: 5000 }),
    ).toPass({ timeout: 30_000 });
    expect(await pressUndo(chromium, page)).toEqual({
      badge: '↩7',
      title: 'Le remplissage a été annulé : 7 cases remises comme avant.',
    });
    await expect(page.locator('[formcontrolname=siret]')).toHaveValue('');
    await expect(page.getByRole('textbox', { name: 'Raison sociale *' })).toHaveValue('À moi');
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

  await test.step('the icon counts again what can be filled', async () => {
    await expect
      .poll(() => iconOver(chromium, page), { timeout: 30_000 })
      .toEqual({ badge: '7', title: 'Code en poche : 7 cases peuvent être remplies' });
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
  expect(await pressUndo(chromium, page)).toEqual({
    badge: '–',
    title: 'Code en poche : rien à annuler sur cette page.',
  });
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

test('the key undoes in every frame that was filled', async ({ page, popupOver, chromium }) => {
  const head =
    '<!doctype html><meta charset="utf-8"><title>Demande</title><h2>Votre employeur</h2>';
  const inner = 'https://locapass.actionlogement.fr/cadre';
  const bodies: Readonly<Record<string, string>> = {
    'https://al-in.fr/cadres': `${head}<label>SIRET <input id="a"></label><iframe src="${inner}"></iframe>`,
    [inner]: `${head}<label>Raison sociale <input id="b"></label>`,
  };
  for (const [address, body] of Object.entries(bodies)) {
    const contentType = 'text/html; charset=utf-8';
    await page.route(address, (route) => route.fulfill({ contentType, body }));
  }
  await page.goto('https://al-in.fr/cadres');
  const framed = page.frameLocator('iframe').locator('#b');
  await framed.waitFor();
  const popup = await popupOver(page);
  await fill(popup);
  await expect(framed).toHaveValue(ateliers['company-name']);
  await popup.close();
  expect(await pressUndo(chromium, page)).toMatchObject({ badge: '↩2' });
  await expect(framed).toHaveValue('');
  await expect(page.locator('#a')).toHaveValue('');
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

/**
 * What the browser does when the key is pressed over a page. Gives what the icon then says: looked at where it is
 * said, since it does not stay there for long. The icon is wiped first: an answer of before may say the same.
 */
async function pressUndo(chromium: Chromium, page: Page): Promise<unknown> {
  const id = await tabShowing(chromium, page);
  return chromium.serviceWorker.evaluate(async (tabId) => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (command: string, tab: unknown) => void };
    };
    const icon = async () => ({
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    });
    await chrome.action.setBadgeText({ tabId, text: '' });
    await chrome.action.setTitle({ tabId, title: '' });
    const before = await icon();
    onCommand.dispatch('undo-fill', await chrome.tabs.get(tabId));
    const until = Date.now() + 30_000;
    while (Date.now() < until) {
      const now = await icon();
      if (/^[↩–!]/.test(now.badge) && now.title !== before.title) return now;
      await new Promise((ready) => setTimeout(ready, 50));
    }
    return { ...(await icon()), before };
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
