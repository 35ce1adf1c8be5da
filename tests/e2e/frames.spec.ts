import type { Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, namesIn, onScreen, undo } from './popup-screens.ts';

const around = 'https://aides.mairie.example/logement';
const inner = 'https://locapass.actionlogement.fr/demande/cadre';
const foreign = 'https://tchat.example/';

const head = '<!doctype html><html lang="fr"><meta charset="utf-8">';
const form = `${head}<title>Avance Loca-Pass</title><h2>Votre employeur</h2>
<label for="s">N° SIRET</label><input id="s"><label for="n">Raison sociale</label><input id="n">`;

/** Our form in a frame of a page that only tells where it leads; the chat's frame is nobody's to read. */
const page = (frame: string) => `${head}<title>Aide au logement</title>
<h2>Votre emploi</h2><label for="t">SIRET de votre employeur</label><input id="t">
${frame}<iframe src="${foreign}"></iframe>
<h2>La suite</h2><label for="u">Code entreprise Action Logement de votre employeur</label><input id="u">`;

async function serve(tab: Page, pages: Readonly<Record<string, string>>): Promise<void> {
  await tab.route(/\.(example|fr)\//, (route) => {
    const body = pages[route.request().url()];
    return body === undefined
      ? route.fulfill({ status: 204 })
      : route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  await tab.goto(around);
  await tab.frameLocator('iframe').first().locator('body').waitFor({ state: 'attached' });
}

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

test('a form of ours in a frame of another page is told in page order, filled and undone', async ({
  page: tab,
  popupOver,
}) => {
  await serve(tab, {
    [around]: page(`<iframe src="${inner}" width="600" height="300"></iframe>`),
    [inner]: form,
    [foreign]: `${head}<label>SIRET <input></label>`,
  });
  const popup = await popupOver(tab);
  await onScreen(popup, 'plan');
  expect(await namesIn(popup)).toEqual([
    'Votre emploi › SIRET de votre employeur',
    'locapass.actionlogement.fr › Votre employeur › N° SIRET',
    'locapass.actionlogement.fr › Votre employeur › Raison sociale',
    'La suite › Code entreprise Action Logement de votre employeur',
  ]);
  await expect(popup.getByText('tchat.example')).toBeVisible();
  await fill(popup);
  const framed = tab.frameLocator('iframe').first();
  await expect(framed.locator('#s')).toHaveValue(ateliers.siret);
  await expect(framed.locator('#n')).toHaveValue(ateliers['company-name']);
  await expect(tab.locator('#t')).toHaveValue(ateliers.siret);
  await expect(tab.locator('#u')).toHaveValue(ateliers['company-code']);
  await undo(popup);
  await expect(framed.locator('#s')).toHaveValue('');
  await expect(tab.locator('#u')).toHaveValue('');
});

test.describe('nothing is offered in a frame', () => {
  for (const [why, frame] of [
    ['that cannot be seen', `<iframe src="${inner}" style="opacity:0"></iframe>`],
    ['below a title of somebody else', `<h2>Votre conjoint</h2><iframe src="${inner}"></iframe>`],
    ['that is sandboxed', `<iframe src="${inner}" sandbox="allow-scripts"></iframe>`],
  ] as const) {
    test(why, async ({ page: tab, popupOver }) => {
      await serve(tab, { [around]: page(frame), [inner]: form });
      const popup = await popupOver(tab);
      await onScreen(popup, 'plan');
      expect(await namesIn(popup)).toEqual([
        'Votre emploi › SIRET de votre employeur',
        'La suite › Code entreprise Action Logement de votre employeur',
      ]);
      await fill(popup);
      await expect(tab.frameLocator('iframe').first().locator('#s')).toHaveValue('');
    });
  }
});
