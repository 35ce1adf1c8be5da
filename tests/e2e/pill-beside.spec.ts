import type { Page } from '@playwright/test';
import { shownIn } from '../harness/in-page.ts';
import { ateliers } from './facts.ts';
import { box, employer, servePage, threeBoxes } from './own-page.ts';
import { clickOn, expect, test } from './pill-test.ts';

/** How far the pill stands from a box, in pixels; undefined while it is not to be seen. */
async function awayFrom(page: Page, id: string): Promise<number | undefined> {
  const at = await page.locator(`#${id}`).boundingBox();
  const [pill] = await shownIn(page);
  const isSeen = await page.evaluate(() => {
    const host = [...document.querySelectorAll<HTMLElement>('html > [popover]')].at(-1);
    return host !== undefined && getComputedStyle(host).visibility === 'visible';
  });
  if (!at || !pill || !isSeen) return undefined;
  return Math.abs(pill.rect.y + pill.rect.height / 2 - at.y - at.height / 2);
}

const scroller = `<p style="height:200px"></p><div id="inner" style="height:220px;overflow:auto;border:1px solid">
  <p style="height:120px">Votre demande</p>${employer(box('siret', 'N° SIRET'))}<p style="height:900px"></div>
  <button>Suite</button>`;

test('beside a box that scrolls inside a part of the page: along with it, hidden with it, back with it', async ({
  page,
  card,
  pill,
}) => {
  await card(ateliers);
  await servePage(page, scroller);
  await pill();
  await expect.poll(() => awayFrom(page, 'siret')).toBeLessThan(12);
  const scrollTo = (top: number) =>
    page.evaluate((to) => document.querySelector('#inner')?.scrollTo(0, to), top);
  await scrollTo(60);
  await expect.poll(() => awayFrom(page, 'siret')).toBeLessThan(12);
  await scrollTo(320);
  await expect.poll(() => awayFrom(page, 'siret')).toBeUndefined();
  await scrollTo(0);
  await expect.poll(() => awayFrom(page, 'siret')).toBeLessThan(12);
});

test('something that opens above the box pushes the pill down with it; a folded box hides it', async ({
  page,
  card,
  pill,
}) => {
  await card(ateliers);
  await servePage(page, `<p id="above"></p>${threeBoxes}`);
  await pill();
  await page.evaluate(() => {
    const above = document.querySelector<HTMLElement>('#above');
    if (above) above.style.height = '230px';
  });
  await expect.poll(() => awayFrom(page, 'siret')).toBeLessThan(12);
  await page.evaluate(() => document.querySelector('form')?.setAttribute('hidden', ''));
  await expect.poll(async () => awayFrom(page, 'siret').catch(() => undefined)).toBeUndefined();
  await page.evaluate(() => document.querySelector('form')?.removeAttribute('hidden'));
  await expect.poll(() => awayFrom(page, 'siret')).toBeLessThan(12);
});

test('a dialog of the page’s own making takes it away', async ({ page, card, pill, pillSays }) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  await pill();
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog" aria-modal="true" style="position:fixed;inset:20%;background:#fff">Votre session va expirer</div>',
    ),
  );
  await page.mouse.click(5, 5);
  await expect.poll(pillSays).toEqual([]);
});

test('whoever opened its choices by mistake keeps it', async ({ page, card, pill, pillSays }) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  const says = [...(await pill()).texts];
  await expect(async () => {
    await clickOn(page, await pill(), '×');
    await expect.poll(pillSays, { timeout: 2000 }).toContain('Garder');
  }).toPass();
  await expect(async () => {
    await clickOn(page, await pill(), 'Garder');
    await expect.poll(pillSays, { timeout: 2000 }).toEqual(says);
  }).toPass();
});
