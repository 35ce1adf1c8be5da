import { shownIn } from '../harness/in-page.ts';
import { ateliers } from './facts.ts';
import { box, employer, servePage, threeBoxes } from './own-page.ts';
import { clickOn, expect, test } from './pill-test.ts';
import { fill } from './popup-screens.ts';

/** In which a pill would have come, in milliseconds. */
const NOTHING_COMES = 1500;

const three = 'Code en poche peut remplir 3 cases';

test('the badge counts, the pill stands beside the first box and opens the popup; both go when the form is filled', async ({
  page,
  card,
  pill,
  pillSays,
  badge,
  popups,
  openByPill,
  closePopups,
  popupOver,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  const shown = await pill();
  expect(shown.texts[0]).toBe(three);
  expect(shown.texts.join()).not.toContain(ateliers.siret);
  expect(await badge()).toBe('3');
  const beside = await page.locator('#siret').boundingBox();
  expect(shown.rect.x).toBeGreaterThan((beside?.x ?? 0) + (beside?.width ?? 0));

  await test.step('a click opens the popup', async () => {
    await openByPill();
    expect(await popups()).toBe(1);
    await closePopups();
  });

  await test.step('the form is filled', async () => {
    const popup = await popupOver(page);
    await fill(popup);
    await expect.poll(badge).toBe('');
    await expect.poll(pillSays).toEqual([]);
    await popup.close();
  });

  await test.step('a box is emptied by hand: it is counted no more', async () => {
    await page.fill('#name', '');
    await page.locator('#dog').focus();
    // Another box that comes proves that the page was looked at since.
    await page.evaluate(() => {
      const fieldset = document.querySelector('fieldset');
      fieldset?.insertAdjacentHTML('beforeend', '<p><label>N° SIREN <input id="more"></label>');
    });
    await expect.poll(badge).toBe('1');
    await page.fill('#more', ateliers.siret.slice(0, 9));
    await page.press('#more', 'Tab');
    await expect.poll(badge).toBe('');
    await expect.poll(pillSays).toEqual([]);
  });
});

test('the count follows what is typed, and what comes and goes in the page', async ({
  page,
  card,
  pillSays,
  badge,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  await expect.poll(badge).toBe('3');
  await page.fill('#siret', ateliers.siret);
  await page.press('#siret', 'Tab');
  await expect.poll(badge).toBe('2');
  await expect.poll(pillSays).toContain('Code en poche peut remplir 2 cases');
  await page.evaluate(() => document.querySelector('fieldset')?.remove());
  await expect.poll(badge).toBe('');
  await expect.poll(pillSays).toEqual([]);
});

test('dismissed for this page it stays away until the next; dismissed for ever, for ever', async ({
  page,
  card,
  pill,
  pillSays,
  badge,
  kept,
  chromium,
}) => {
  await card(ateliers);
  await servePage(page, threeBoxes);
  const dismiss = async (how: string) => {
    await expect
      .poll(async () => {
        await clickOn(page, await pill(), '×').catch(() => undefined);
        return (await pill()).texts;
      })
      .toContain(how);
    await expect
      .poll(async () => {
        await clickOn(page, await pill(), how).catch(() => undefined);
        return pillSays();
      })
      .toEqual([]);
  };
  await dismiss('Masquer ici');
  await page.fill('#siret', ateliers.siret);
  await page.press('#siret', 'Tab');
  await expect.poll(badge).toBe('2');
  expect(await pillSays()).toEqual([]);
  await page.reload();
  await dismiss('Ne plus jamais montrer');
  await expect.poll(() => kept('settings')).toContainEqual({ key: 'pill', value: 'never' });
  await page.reload();
  await expect.poll(badge).toBe('3');
  expect(await pillSays()).toEqual([]);

  await test.step('and had back on the full page', async () => {
    const { extensionId, context } = chromium;
    const dossier = await context.newPage();
    await dossier.goto(`chrome-extension://${extensionId}/dossier.html`);
    await dossier.getByText('Montrer une pastille').click();
    await expect.poll(() => kept('settings')).toContainEqual({ key: 'pill', value: 'shown' });
    await dossier.close();
    await page.reload();
    expect((await pill()).texts).toContain(three);
  });
});

test('it covers no box and no button, moves with the page, and leaves where there is no room', async ({
  page,
  card,
  pill,
  pillSays,
  badge,
}) => {
  await card(ateliers);
  const crowded = `${employer(box('siret', 'N° SIRET'))}
    <div style="height:400px;overflow:auto" id="inner">${box('in', 'Votre ville')}<p style="height:900px"></div>`;
  await servePage(page, `<button>Avant</button>${crowded}<p style="height:3000px">`);
  const free = await pill();
  const covered = await page.evaluate(
    ({ x, y, width, height }) =>
      [...document.querySelectorAll('input,button')].filter((one) => {
        const at = one.getBoundingClientRect();
        return at.left < x + width && at.right > x && at.top < y + height && at.bottom > y;
      }).length,
    free.rect,
  );
  expect(covered).toBe(0);

  await page.evaluate(() => scrollTo(0, 60));
  await expect.poll(async () => (await pill()).rect.y).toBeCloseTo(free.rect.y - 60, 0);

  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(async () => {
      const [first] = await shownIn(page);
      return first === undefined || Math.floor(first.rect.x + first.rect.width) <= 320;
    })
    .toBe(true);

  await page.evaluate(() => {
    document.body.innerHTML = `<form style="display:grid;grid-template-columns:repeat(8,1fr);gap:0">${'<button style="height:200px">x</button>'.repeat(12)}<input aria-label="SIRET de votre employeur">${'<button style="height:200px">x</button>'.repeat(30)}</form>`;
  });
  await expect.poll(badge).toBe('1');
  await expect.poll(pillSays).toEqual([]);
});

test('boxes in an open modal dialog get the badge only', async ({
  page,
  card,
  badge,
  pillSays,
}) => {
  await card(ateliers);
  await servePage(
    page,
    `<button onclick="document.querySelector('dialog').showModal()">Ajouter</button><dialog>${employer(box('siret', 'N° SIRET'))}</dialog>`,
  );
  await page.click('button');
  await expect.poll(badge).toBe('1');
  expect(await pillSays()).toEqual([]);
});

test('without a card, on a landlord’s page, on a host that is not listed: nothing at all', async ({
  page,
  card,
  badge,
}) => {
  const bare = await servePage(page, threeBoxes);
  await page.locator('#siret').click();
  await page.waitForTimeout(NOTHING_COMES);
  expect(await badge()).toBe('');
  expect(await shownIn(page)).toEqual([]);
  await card(ateliers);
  for (const host of ['fo.visale.fr/espace-bailleur', 'www.exemple.fr']) {
    const [name = '', path = ''] = host.split('/');
    await page
      .context()
      .route(`https://${name}/**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: bare }),
      );
    await page.goto(`https://${name}/${path}`);
    await page.locator('#siret').click();
    await page.waitForTimeout(NOTHING_COMES);
    expect(await badge()).toBe('');
    expect(await shownIn(page)).toEqual([]);
  }
});

test('texts that come after their boxes are seen', async ({ page, card, badge }) => {
  await card(ateliers);
  const script = `<script>addEventListener('translated', () => {
    document.querySelector('[for=f7]').firstChild.data = 'N° SIRET';
  })</script>`;
  await servePage(
    page,
    `${employer(box('name', 'Raison sociale') + box('f7', 'FORM.LABEL_7'))}${script}`,
  );
  await expect.poll(badge).toBe('1');
  // Past the look that each page gets once it has been shown.
  await page.waitForTimeout(800);
  await page.evaluate(() => dispatchEvent(new Event('translated')));
  await expect.poll(badge).toBe('2');
});
