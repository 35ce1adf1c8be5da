import type { Page } from '@playwright/test';
import { ateliers } from './facts.ts';
import { box, employer, servePage, threeBoxes } from './own-page.ts';
import { expect, test } from './pill-test.ts';

interface AxNode {
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** What a screen reader is told of a page: role and name of everything in it. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.replace(/\s/g, ' '));
}

test('a screen reader finds both buttons of the pill, and is told of a note', async ({
  page,
  card,
  pill,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  await pill();
  const before = await spoken(page);
  expect(before).toContain('button Code en poche peut remplir 3 cases');
  expect(before).toContain('button Fermer cette pastille de Code en poche');
  await page.locator('#siret').pressSequentially('123');
  await page.locator('#siret').blur();
  await expect.poll(async () => (await spoken(page)).some((one) => /^status/.test(one))).toBe(true);
  expect((await spoken(page)).join('\n')).toContain('Chiffres tapés : 3.');
});

test('the keyboard alone reaches the pill, opens the popup, and closes the pill', async ({
  page,
  card,
  pill,
  pillSays,
  popups,
  closePopups,
}) => {
  await card(ateliers);
  await servePage(page, employer(box('siret', 'N° SIRET')));
  await pill();
  await page.locator('#siret').focus();
  await page.keyboard.press('Tab');
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect.poll(popups, { timeout: 3000 }).toBe(1);
  }).toPass();
  await closePopups();
  await page.reload();
  await pill();
  await page.locator('#siret').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect.poll(pillSays, { timeout: 2000 }).toContain('Masquer ici');
  }).toPass();
  // The first choice has the focus by itself.
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect.poll(pillSays, { timeout: 2000 }).toEqual([]);
  }).toPass();
});

test('nothing in the page moves when the pill and a note come and go', async ({
  page,
  card,
  pill,
  pillSays,
}) => {
  await card(ateliers);
  await servePage(page, `${threeBoxes}<p>${'Un texte. '.repeat(400)}</p>`);
  // As the browser reckons its Cumulative Layout Shift: what follows a person's own input is none.
  const shifts = () =>
    page.evaluate(
      () =>
        new Promise<number>((told) => {
          const own = (one: PerformanceEntry) =>
            Reflect.get(one, 'hadRecentInput') ? 0 : Number(Reflect.get(one, 'value'));
          new PerformanceObserver((list) =>
            told(list.getEntries().reduce((sum, one) => sum + own(one), 0)),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => told(0), 300);
        }),
    );
  const size = () =>
    page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
  const before = await size();
  await pill();
  expect(await size()).toEqual(before);
  await page.locator('#siret').pressSequentially(ateliers.siret);
  await page.locator('#siret').blur();
  await expect.poll(pillSays).toContain('Code en poche peut remplir 2 cases');
  expect(await size()).toEqual(before);
  expect(await shifts()).toBe(0);
});
