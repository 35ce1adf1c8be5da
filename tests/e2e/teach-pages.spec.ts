import type { Frame, Page } from '@playwright/test';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { openPopupTab } from './our-pages.ts';
import { ownPopup, pickerIn, teachFrom } from './picker.ts';
import { fill, namesIn, onScreen, tickedIn } from './popup-screens.ts';
import { hidePill } from './put-raw.ts';
import { address, form, serve } from './teach-pages.ts';

test.beforeEach(async ({ card, emptied }) => {
  await card(ateliers);
  // What the picker leaves behind is looked at here, and nothing else of ours.
  await hidePill(emptied);
});

/** What the page heard a person do, from its own listeners. */
const listener = `<script>
window.heard = [];
for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin', 'focusout', 'input', 'submit'])
  for (const place of [document, document.querySelector('form')])
    place.addEventListener(type, (event) => window.heard.push(type), true);
</script>`;

const heard = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard'));
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('Escape leaves nothing behind, and the page has heard nothing of it all', async ({
  page,
  popupOver,
  kept,
}) => {
  await serve(page, form + listener);
  const before = await markup(page);
  const picker = await teachFrom(await popupOver(page), page);
  await picker.click('#send');
  await picker.says('Ce n’est pas une case à remplir');
  await picker.click('#ok');
  await picker.says('Nous ne remplissons pas ce genre de case');
  await picker.click('#secret');
  await picker.says('Nous ne remplissons pas ce genre de case');
  await page.keyboard.press('Tab');
  await page.keyboard.type('abc');
  await picker.click('#zx');
  await picker.says('Que demande cette case');
  await page.keyboard.press('Escape');
  await picker.gone();
  expect(await markup(page)).toBe(before);
  expect(await heard(page)).toEqual([]);
  await expect(page.locator('#ok')).not.toBeChecked();
  expect(await page.locator('#siret').inputValue()).toBe('');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await kept('mappings')).toEqual([]);
  // The page is its own again.
  await page.locator('#ok').click();
  await expect(page.locator('#ok')).toBeChecked();
  expect(await heard(page)).toContain('click');
});

test('a screen reader is told what to do, what is asked, and of which box', async ({
  page,
  popupOver,
}) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  const session = await page.context().newCDPSession(page);
  const told = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.map(({ role, name }) => `${role?.value} ${name?.value}`.trim());
  };
  expect(await told()).toEqual(
    expect.arrayContaining(['region Code en poche : montrer une case', 'button Annuler']),
  );
  await picker.click('#zx');
  await picker.says('Que demande cette case');
  expect(await told()).toEqual(
    expect.arrayContaining([
      'dialog Réf. ZX',
      'combobox Que demande cette case ?',
      'radio Seulement sur cette page',
      'radio Sur tout le site',
      'button Enregistrer',
    ]),
  );
  expect(await picker.run('dialog select', 'this.matches(":focus")')).toBe(true);
});

test('a text area can only be kept from being filled', async ({
  page,
  popupOver,
  kept,
  chromium,
}) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  await picker.click('#note');
  await picker.says('Message');
  expect(await picker.run('dialog select', '[...this.options].map(({ value }) => value)')).toEqual([
    'never',
  ]);
  await picker.press('keep');
  await picker.gone();
  await ownPopup(chromium);
  expect(await kept('mappings')).toMatchObject([{ kind: 'never', label: 'Message' }]);
});

test('opened a second time it takes the place of the first', async ({ page, popupOver }) => {
  await serve(page, form);
  const before = await markup(page);
  await teachFrom(await popupOver(page), page);
  const picker = await teachFrom(await popupOver(page), page);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await picker.press('cancel');
  await picker.gone();
  expect(await markup(page)).toBe(before);
});

test('clicks and keys that a script makes up are none of a person’s', async ({
  page,
  popupOver,
  kept,
}) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('#zx')?.click();
    document.querySelector<HTMLElement>('#ok')?.click();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await expect(page.locator('#ok')).toBeChecked();
  expect(await picker.text()).toContain('Cliquez dans la case');
  await picker.click('#zx');
  await picker.says('Que demande cette case');
  await picker.answer({ kind: 'siret' });
  await picker.run('dialog button[keep]', 'this.click()');
  expect(await picker.text()).toContain('Que demande cette case');
  expect(await kept('mappings')).toEqual([]);
});

test.describe('it stands its ground on a page', () => {
  const strict = {
    'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'",
  };

  test('with the strictest policy', async ({ page, popupOver }) => {
    await serve(page, form, address, strict);
    const picker = await teachFrom(await popupOver(page), page);
    await picker.click('#zx');
    await picker.says('Que demande cette case');
    expect(await picker.run('dialog', 'getComputedStyle(this).borderRadius')).toBe('10px');
  });

  test('that hides and bends all it can', async ({ page, popupOver }) => {
    const css = `<style>div, html > *:not(head, body) { display: none !important; all: unset !important }
      * { opacity: 0.01 !important; font-size: 60px !important; transform: rotate(3deg) !important }
      html > div { position: fixed !important; left: -9999px !important; visibility: hidden !important }</style>`;
    await serve(page, css + form);
    const picker = await teachFrom(await popupOver(page), page);
    const bar = await picker.areaOf('.bar');
    expect([bar.x, bar.y, bar.width]).toEqual([0, 0, 1280]);
    expect(await picker.run('.bar', 'getComputedStyle(this).fontSize')).toBe('16px');
    expect(await picker.run('.bar', 'getComputedStyle(this).opacity')).toBe('1');
    expect(
      await picker.run(
        '.bar',
        'this.checkVisibility({ opacityProperty: true, visibilityProperty: true })',
      ),
    ).toBe(true);
    await picker.press('cancel');
    await picker.gone();
  });

  test('with a modal dialog that pulls the focus back and stops what it hears', async ({
    page,
    popupOver,
  }) => {
    const dialog = `<dialog><label>Réf. <input id="in"></label><button>Fermer</button></dialog><script>
      const dialog = document.querySelector('dialog');
      dialog.showModal();
      for (const type of ['keydown', 'click', 'pointermove', 'focusin'])
        for (const where of [window, document]) where.addEventListener(type, (event) => event.stopPropagation(), true);
      window.addEventListener('focusin', () => setTimeout(() => dialog.querySelector('button').focus()), true);
      </script>`;
    await serve(page, form + dialog);
    const picker = await teachFrom(await popupOver(page), page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await picker.says('Réf. Votre dossier Que demande cette case');
    await picker.press('cancel');
    await picker.gone();
    await expect(page.locator('dialog')).toBeVisible();
  });

  test('320 pixels wide', async ({ page, popupOver }) => {
    await page.setViewportSize({ width: 320, height: 420 });
    await serve(page, form);
    const picker = await teachFrom(await popupOver(page), page);
    expect((await picker.areaOf('.bar')).width).toBe(320);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await picker.says('Que demande cette case');
    const { x, y, width, height } = await picker.areaOf('dialog');
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(320);
    expect(y + height).toBeLessThanOrEqual(420);
  });
});

test('boxes in components and in frames of the same site are taught and filled', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  const inner = `<input name='n' aria-label='Réf. du cadre'>`;
  const body = `<h1>Votre employeur</h1><x-form></x-form><p style="margin-top:80px"></p>
    <iframe title="suite" name="suite" srcdoc="${inner}"></iframe><script>
    const outer = document.querySelector('x-form').attachShadow({ mode: 'open' });
    outer.innerHTML = '<p style="margin-top:90px"><x-field name="ref"></x-field></p>';
    outer.querySelector('x-field').attachShadow({ mode: 'open' }).innerHTML =
      '<label>Réf. du composant <input></label>';</script>`;
  await serve(page, body);
  const frame = page.frameLocator('iframe').locator('input');
  const picked = [
    ['x-form input', 'siret', 'Réf. du composant'],
    ['frame', 'hr-email', 'Réf. du cadre'],
  ] as const;
  for (const [where, kind, label] of picked) {
    const picker = await teachFrom(await popupOver(page), page);
    const box = await (where === 'frame' ? frame : page.locator(where)).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
    await picker.says(label);
    const ring = await picker.areaOf('.ring');
    expect(Math.abs(ring.x + 4 - (box?.x ?? 0))).toBeLessThan(1.5);
    expect(Math.abs(ring.y + 4 - (box?.y ?? 0))).toBeLessThan(1.5);
    await picker.answer({ kind });
    await picker.press('keep');
    await picker.gone();
    await ownPopup(chromium);
  }
  expect(await kept('mappings')).toHaveLength(2);
  await page.reload();
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await tickedIn(popup)).toHaveLength(2);
  await fill(popup);
  await expect(page.locator('x-form input')).toHaveValue(ateliers.siret);
  await expect(frame).toHaveValue(ateliers['hr-email']);
});

test('a box in a frame of a host of ours is taught for that host', async ({
  page,
  popupOver,
  chromium,
  kept,
}) => {
  const inner = 'https://locapass.actionlogement.fr/cadre';
  await page.route('https://locapass.actionlogement.fr/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>x</title><h2>Votre employeur</h2><p style="height:60px"></p>
        <label>SIRET <input id="s"></label><p><label>Réf. ZX <input id="zx"></label></p>`,
    }),
  );
  await serve(
    page,
    `<h1>Aide</h1><iframe src="${inner}" width="700" height="520"></iframe>`,
    'https://aides.mairie.example/',
  );
  const box = page.frameLocator('iframe').locator('#zx');
  await box.waitFor();
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  await teachFrom(popup, page);
  const place = await box.boundingBox();
  await page.mouse.click((place?.x ?? 0) + 20, (place?.y ?? 0) + 8);
  const picker = await pickerIn(page.frames()[1] as Frame);
  await picker.says('Réf. ZX');
  await picker.answer({ kind: 'company-code' });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await picker.keepByKey();
  await ownPopup(chromium);
  await (await pickerIn(page)).gone();
  expect(await kept('mappings')).toMatchObject([
    { host: 'locapass.actionlogement.fr', path: '/cadre', label: 'Réf. ZX' },
  ]);
  const again = await popupOver(page);
  await onScreen(again, 'plan');
  expect(await tickedIn(again)).toContain('locapass.actionlogement.fr › Votre employeur › Réf. ZX');
});

test('where it may not go it says so', async ({ page, popupOver, chromium }) => {
  await serve(page, form);
  await popupOver(page).then((popup) => popup.close());
  const popup = await openPopupTab(chromium, page);
  await onScreen(popup, 'plan');
  expect(await namesIn(popup)).not.toEqual([]);
  await serve(page, '<input>', 'https://ailleurs.example/');
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'C’est faux, ou il manque une case' }).click();
  await expect(popup.getByText('Nous n’avons pas accès à cette page.')).toBeVisible();
  await popup.close();
});
