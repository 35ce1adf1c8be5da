// The attacks on what extensions show in pages, on the picker's question: a page that wants the person's click for
// “keep”, so that a box of its own is filled, or that of the employer never is. Nothing may be kept.
import { expect, test } from '../e2e/browser-test.ts';
import { ateliers } from '../e2e/facts.ts';
import { ownPopup, type Picker, teachFrom } from '../e2e/picker.ts';
import { hidePill } from '../e2e/put-raw.ts';
import { form, serve } from '../e2e/teach-pages.ts';

/** In which a lesson would have been kept, in milliseconds. */
const NOTHING_COMES = 1500;
const refused = 'Rien n’a encore été enregistré';

test.beforeEach(async ({ card, emptied }) => {
  await card(ateliers);
  await hidePill(emptied);
});

/** Clicks the middle of “keep”, without waiting for anything. */
async function clickKeep(picker: Picker, page: import('@playwright/test').Page): Promise<void> {
  const { x, y, width, height } = await picker.areaOf('dialog button[keep]');
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** What a page does to our element and around it. Runs in the page, which sees no more than that. */
const attacks: Readonly<Record<string, string>> = {
  'the whole page made transparent':
    "document.documentElement.style.setProperty('opacity', '0.01')",
  'the whole page filtered':
    "document.documentElement.style.setProperty('filter', 'opacity(0.01)')",
  'our element made transparent, again and again':
    "setInterval(() => ours().style.setProperty('opacity', '0.01', 'important'), 10)",
  'our element given a class of the page': "ours().classList.add('buy')",
  'a cover in the top layer that lets clicks through': 'cover(document.body)',
  'the same cover inside a closed component':
    "cover(document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }))",
  'a modal dialog over it': `const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.style.cssText = 'pointer-events:none;inset:0;width:100vw;height:100vh'; dialog.showModal()`,
};

const tools = `
  var ours = () => document.querySelector('html > div');
  var cover = (parent) => {
    const one = parent.appendChild(document.createElement('div'));
    one.popover = 'manual';
    one.style.cssText = 'pointer-events:none;position:fixed;inset:0;width:100vw;height:100vh;margin:0;background:#fff';
    one.showPopover();
  };`;

for (const [name, attack] of Object.entries(attacks))
  test(`${name}: nothing is kept`, async ({ page, popupOver, kept }) => {
    await serve(page, form);
    const picker = await teachFrom(await popupOver(page), page);
    // A text area: “never fill it” is chosen from the start, one click is all that a page needs.
    await picker.click('#note');
    await picker.says('Que demande cette case');
    await page.waitForTimeout(600);
    await page.evaluate(`${tools};${attack}`);
    await page.waitForTimeout(600);
    await clickKeep(picker, page);
    await page.waitForTimeout(NOTHING_COMES);
    expect(await kept('mappings')).toEqual([]);
  });

test('a dialog around it that the page shows anew, and so over it: nothing is kept', async ({
  page,
  popupOver,
  kept,
}) => {
  const dialog = `<dialog style="pointer-events:none"><label>Mot <textarea id="in"
    style="pointer-events:auto"></textarea></label></dialog><script>document.querySelector('dialog').showModal()</script>`;
  await serve(page, form + dialog);
  const picker = await teachFrom(await popupOver(page), page);
  await picker.click('#in');
  await picker.says('Que demande cette case');
  await page.evaluate(`const dialog = document.querySelector('dialog');
    dialog.close(); dialog.showModal();
    dialog.style.cssText = 'pointer-events:none;inset:0;width:100vw;height:100vh;max-width:none;max-height:none'`);
  await page.waitForTimeout(600);
  await clickKeep(picker, page).catch(() => undefined);
  await page.waitForTimeout(NOTHING_COMES);
  expect(await kept('mappings')).toEqual([]);
});

test('a click before anybody can have read the question keeps nothing, and it says so', async ({
  page,
  popupOver,
  kept,
  chromium,
}) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  await page.evaluate(tools);
  await picker.click('#note');
  await picker.says('Que demande cette case');
  await page.evaluate('cover(document.body)');
  await page.waitForTimeout(600);
  await clickKeep(picker, page);
  await picker.says(refused);
  expect(await kept('mappings')).toEqual([]);
  // Once the page shows it again, the same click counts.
  await page.evaluate("document.querySelector('body > [popover]').remove()");
  await picker.press('keep');
  await picker.gone();
  await ownPopup(chromium);
  expect(await kept('mappings')).toMatchObject([{ kind: 'never', label: 'Message' }]);
});

test('a page that makes up clicks and keys keeps nothing', async ({ page, popupOver, kept }) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  await picker.click('#note');
  await picker.says('Que demande cette case');
  await page.waitForTimeout(600);
  const { x, y } = await picker.areaOf('dialog button[keep]');
  await page.evaluate(
    ([left, top]) => {
      const host = document.querySelector('html > div') as HTMLElement;
      const at = {
        bubbles: true,
        composed: true,
        clientX: left + 10,
        clientY: top + 10,
        detail: 1,
      };
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new MouseEvent(type, at));
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      host.click();
    },
    [x, y] as const,
  );
  await page.waitForTimeout(NOTHING_COMES);
  expect(await kept('mappings')).toEqual([]);
  expect(await picker.text()).not.toContain(refused);
});

test('a page that removes it is its own again', async ({ page, popupOver }) => {
  await serve(page, form);
  const picker = await teachFrom(await popupOver(page), page);
  await page.evaluate("document.querySelector('html > div').remove()");
  await picker.gone();
  await page.locator('#ok').click();
  await expect(page.locator('#ok')).toBeChecked();
});
