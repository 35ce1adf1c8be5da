import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { ownPopup, pickerIn, teachFrom } from './picker.ts';
import { fill, namesIn, onScreen, rowOf, tickedIn } from './popup-screens.ts';
import { address, form, putMapping, serve } from './teach-pages.ts';

const siret = 'Votre employeur › N° SIRET';
const odd = 'Votre employeur › Réf. ZX';

test.beforeEach(async ({ card }) => {
  await card(ateliers);
});

test('a box that the rules miss is taught by pointer, and filled from then on', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await serve(page, form);
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await namesIn(popup)).toEqual([siret]);
  const picker = await teachFrom(popup, page);
  await picker.click('#zx');
  await picker.says('Réf. ZX Votre employeur Que demande cette case');
  await picker.press('keep');
  await picker.says('Choisissez d’abord');
  await picker.answer({ kind: 'company-code' });
  await picker.press('keep');
  await picker.gone();
  await ownPopup(chromium);
  expect(await kept('mappings')).toMatchObject([
    {
      host: 'www.actionlogement.fr',
      path: '/demande/*/employeur',
      kind: 'company-code',
      candidates: ['#zx', 'input[name=zx]', expect.stringContaining(':nth-of-type(')],
      shadow: [],
      label: 'Réf. ZX',
      block: 'Votre employeur',
      brittle: false,
    },
  ]);
  await page.goto(address.replace('48213', '50007'));
  const again = await popupOver(page);
  await onScreen(again, 'plan');
  expect(await tickedIn(again)).toEqual([siret, odd]);
  await rowOf(again, odd).getByText('Pourquoi ?').click();
  await expect(rowOf(again, odd)).toContainText('Vous nous avez dit ce que cette case demande.');
  await fill(again);
  await expect(page.locator('#zx')).toHaveValue(ateliers['company-code']);
  await expect(page.locator('#siret')).toHaveValue(ateliers.siret);
});

test('by the keyboard alone: Tab goes from box to box, Enter picks, and the focus comes back', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await serve(page, form);
  await page.locator('#siret').focus();
  const picker = await teachFrom(await popupOver(page), page);
  await page.keyboard.press('Tab');
  await expect(page.locator('#siret')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('#zx')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('#zx')).toBeFocused();
  await page.keyboard.press('Enter');
  await picker.says('Que demande cette case');
  await page.keyboard.type('SIREN');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // Round inside the question: its list again, then back to its last button and the one before.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await picker.keepByKey();
  await ownPopup(chromium);
  const [mapping] = await kept('mappings');
  expect(mapping).toMatchObject({ kind: 'siren', label: 'Réf. ZX' });
  expect(mapping).not.toHaveProperty('path');
  await expect(page.locator('#siret')).toBeFocused();
  await expect(page.locator('#zx')).toHaveValue('');
});

test('never leaves a box alone, until it is forgotten', async ({ page, popupOver, chromium }) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  await picker.click('#siret');
  await picker.answer({ kind: 'never', everywhere: true });
  await picker.press('keep');
  await picker.gone();
  await ownPopup(chromium);
  await page.reload();
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await tickedIn(popup)).toEqual([]);
  await popup.getByText('Laissée de côté exprès (1)').click();
  await expect(rowOf(popup, siret)).toContainText('Vous avez demandé de ne jamais la remplir.');
  await rowOf(popup, siret).getByRole('button', { name: 'Oublier' }).click();
  await expect(popup.getByRole('checkbox', { name: siret, exact: true })).toBeChecked();
});

test('a box that has another name since is shown, and asked again', async ({
  page,
  popupOver,
  chromium,
}) => {
  await putMapping(chromium, {});
  await serve(page, form.replace('Réf. ZX', 'Code du logement'));
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  const name = 'Votre employeur › Code du logement';
  expect(await namesIn(popup)).toContain(name);
  expect(await tickedIn(popup)).toEqual([siret]);
  await expect(rowOf(popup, name)).toContainText(
    'elle ne s’appelle plus « Votre employeur › Réf. ZX »',
  );
});

test('a box that is gone is told, and can be taught again or forgotten', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await putMapping(chromium, {});
  await serve(
    page,
    form
      .replaceAll('zx', 'autre')
      .replace('Réf.', 'Ref.')
      .replace('<p><label for="autre">', '<p><span></span></p><p><label for="autre">'),
  );
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await expect(
    popup.getByText('Nous ne retrouvons plus une case que vous nous aviez montrée : « Réf. ZX ».'),
  ).toBeVisible();
  const closed = popup.waitForEvent('close');
  await popup.getByRole('button', { name: 'Montrer où elle est' }).click();
  await closed;
  const picker = await pickerIn(page);
  await picker.says('Cliquez dans la case');
  await page.keyboard.press('Escape');
  await picker.gone();
  const again = await popupOver(page);
  await again.getByRole('button', { name: 'Oublier' }).click();
  await expect(again.getByText('Nous ne retrouvons plus une case')).toHaveCount(0);
  expect(await kept('mappings')).toEqual([]);
});

test('a hidden box is not filled, though it was taught', async ({ page, popupOver, chromium }) => {
  await putMapping(chromium, {});
  await serve(page, form.replace('id="zx"', 'id="zx" style="opacity:0"'));
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await namesIn(popup)).toEqual([siret]);
});

test('a box is taught on a page that asks for nothing, of a site that nobody lists', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  const other = 'https://rh.example/aide';
  await serve(page, '<p><label>Votre numéro <input name="n"></label></p>', other);
  const popup = await popupOver(page);
  await onScreen(popup, 'elsewhere');
  const picker = await teachFrom(popup, page);
  await picker.click('input');
  await picker.answer({ kind: 'siret' });
  await picker.press('keep');
  await picker.gone();
  await ownPopup(chromium);
  expect(await kept('mappings')).toMatchObject([{ host: 'rh.example', path: '/aide' }]);
  const again = await popupOver(page);
  await onScreen(again, 'plan');
  expect(await tickedIn(again)).toEqual(['Votre numéro']);
});

test('a box taught twice has one lesson, the last', async ({ page, popupOver, chromium, kept }) => {
  await serve(page, form);
  for (const kind of ['company-code', 'hr-email']) {
    const picker = await teachFrom(await popupOver(page), page);
    await picker.click('#zx');
    await picker.answer({ kind });
    await picker.press('keep');
    await picker.gone();
    await ownPopup(chromium);
  }
  expect(await kept('mappings')).toMatchObject([{ kind: 'hr-email' }]);
});

test('where the browser opens no popup, the bar tells that it is learnt', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  await chromium.serviceWorker.evaluate(refusePopups);
  await serve(page, form);
  await page.locator('#siret').focus();
  const picker = await teachFrom(await popupOver(page), page);
  await picker.click('#zx');
  await picker.answer({ kind: 'company-code' });
  await picker.press('keep');
  await picker.says('C’est enregistré. Ouvrez de nouveau Code en poche');
  expect(await kept('mappings')).toHaveLength(1);
  // The page is its own again, the bar still there.
  await page.locator('#ok').click();
  await expect(page.locator('#ok')).toBeChecked();
  await picker.press('cancel');
  await picker.gone();
  await chromium.serviceWorker.evaluate(allowPopups);
});

/** Run in the extension: as Firefox did before 149. */
function refusePopups(): void {
  for (const name of ['chrome', 'browser']) {
    const action = Reflect.get(globalThis, name)?.action;
    if (!action) continue;
    Reflect.set(globalThis, `kept ${name}`, action.openPopup);
    action.openPopup = () => Promise.reject(new Error('no gesture'));
  }
}

function allowPopups(): void {
  for (const name of ['chrome', 'browser']) {
    const kept = Reflect.get(globalThis, `kept ${name}`);
    if (kept) Reflect.get(globalThis, name).action.openPopup = kept;
  }
}
