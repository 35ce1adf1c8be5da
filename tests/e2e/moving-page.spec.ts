import type { Page } from '@playwright/test';
import type { Facts } from '../../utils/fields/index.ts';
import { freshId } from '../../utils/vault/fresh-id.ts';
import { popupMarks } from '../harness/popup-marks.ts';
import { expect, test } from './browser-test.ts';
import { ateliers, withoutCode } from './facts.ts';
import { fill, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';

const address = 'https://al-in.fr/demande/employeur';
const says = {
  written: 'Rempli',
  gone: 'La case n’est plus sur la page. Rien n’y a été écrit.',
  changed: 'La case n’est plus celle que vous aviez relue. Rien n’y a été écrit.',
  hidden: 'La case n’est pas visible ou ne se modifie pas. Rien n’y a été écrit.',
  occupied: 'Une valeur y est arrivée entre-temps. Nous n’y avons pas touché.',
  undone: 'Remis comme avant',
} as const;

const siret = 'N° SIRET';
const name = 'Raison sociale';
const email = 'E-mail du service RH';
const employer = 'Votre employeur';
const rows = [siret, name, email].map((label) => `${employer} › ${label}`);
const empty = { siret: '', name: '', email: '', spouse: '' };
const full = {
  ...empty,
  siret: ateliers.siret,
  name: ateliers['company-name'],
  email: ateliers['hr-email'],
};

const box = (id: string, label: string): string =>
  `<div><label for="${id}">${label}</label><input id="${id}"></div>`;
const mine = `<legend>${employer}</legend>${box('siret', siret)}${box('name', name)}${box('email', email)}`;

/** The employer's three boxes, a spouse's beside them; it remembers which boxes were told of a value. */
const form = (title = 'Demande de logement'): string =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title><h1>Ma demande</h1>
<form><fieldset id="mine">${mine}</fieldset>
<fieldset><legend>L’employeur de votre conjoint</legend>${box('spouse', siret)}</fieldset></form>
<script>heard = []; addEventListener('input', ({ target }) => heard.push(target.id), true)</script>`;

test.beforeEach(async ({ card, page }) => {
  await card(ateliers);
  await serve(page, form());
  await page.goto(address);
});

test('a page that says the same is filled and undone: as it was, painted anew, loaded anew', async ({
  page,
  popupOver,
}) => {
  const popup = await planOver(await popupOver(page));

  await test.step('it stays as it was: the three boxes are filled, not the spouse’s', async () => {
    await fill(popup);
    expect(await toldIn(popup)).toEqual(all('written'));
    expect(await heldIn(page)).toEqual(full);
  });

  await test.step('it paints the same form anew after the fill, which can still be undone', async () => {
    await paintAnew(page, full);
    expect(await heldIn(page)).toEqual(full);
    await undo(popup);
    expect(await toldIn(popup)).toEqual(all('undone'));
    expect(await heldIn(page)).toEqual(empty);
  });

  await test.step('it paints the same form anew between the plan and the fill', async () => {
    await startOver(page, popup);
    await paintAnew(page);
    await fill(popup);
    expect(await toldIn(popup)).toEqual(all('written'));
    expect(await heldIn(page)).toEqual(full);
    await undo(popup);
    expect(await toldIn(popup)).toEqual(all('undone'));
    expect(await heldIn(page)).toEqual(empty);
  });

  await test.step('it is loaded anew between the plan and the fill', async () => {
    await startOver(page, popup);
    await page.reload();
    await fill(popup);
    expect(await toldIn(popup)).toEqual(all('written'));
    expect(await heldIn(page)).toEqual(full);
    await undo(popup);
    expect(await heldIn(page)).toEqual(empty);
  });
});

test.describe('between the plan and the fill', () => {
  test('what is removed is said to be gone, and nothing is written elsewhere', async ({
    page,
    popupOver,
    kept,
  }) => {
    const popup = await planOver(await popupOver(page));

    await test.step('the form whole: the page stays silent', async () => {
      await page.evaluate(() => document.querySelector('#mine')?.remove());
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('gone'));
      await expect(popup.getByRole('status').first()).toHaveText('3 disparues de la page.');
      await expect(popup.locator(popupMarks.undo)).toHaveCount(0);
      expect(await heldIn(page)).toEqual({ spouse: '' });
      expect(await heardOn(page)).toEqual([]);
      expect(await kept('fills')).toEqual([]);
    });

    await test.step('one box: the others are filled', async () => {
      await startOver(page, popup);
      await page.evaluate(() => document.querySelector('#siret')?.parentElement?.remove());
      await fill(popup);
      expect(await toldIn(popup)).toEqual({ ...all('written'), [siret]: says.gone });
      const { siret: _, ...others } = full;
      expect(await heldIn(page)).toEqual(others);
      expect(await heardOn(page)).not.toContain('spouse');
    });
  });

  test('what is no longer what was reviewed is not written: labels, block, path, title', async ({
    page,
    popupOver,
  }) => {
    const popup = await planOver(await popupOver(page));

    await test.step('two boxes whose labels are swapped', async () => {
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll('#mine label');
        const text = first!.textContent;
        first!.textContent = second!.textContent;
        second!.textContent = text;
      });
      await fill(popup);
      expect(await toldIn(popup)).toEqual({
        ...all('written'),
        [siret]: says.changed,
        [name]: says.changed,
      });
      expect(await heldIn(page)).toEqual({ ...empty, email: full.email });
      expect(await heardOn(page)).not.toContain('siret');
      expect(await heardOn(page)).not.toContain('name');
    });

    await test.step('a block that becomes “Votre conjoint”', async () => {
      await startOver(page, popup);
      await page.locator('#mine legend').evaluate((legend) => {
        legend.textContent = 'Votre conjoint';
      });
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('changed'));
      expect(await heldIn(page)).toEqual(empty);
      expect(await heardOn(page)).toEqual([]);
    });

    await test.step('a page that takes another path, the same words or not', async () => {
      await startOver(page, popup);
      await page.evaluate(() => history.pushState(null, '', '/demande/autre'));
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('changed'));
      expect(await heldIn(page)).toEqual(empty);
      expect(await heardOn(page)).toEqual([]);
    });

    await test.step('a page whose own title becomes the guarantor’s', async () => {
      await startOver(page, popup);
      await page.evaluate(() => {
        document.title = 'Votre garant';
      });
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('changed'));
      expect(await heldIn(page)).toEqual(empty);
    });
  });

  test('a box that has become opacity: 0 is not written, and one that was typed into is left', async ({
    page,
    popupOver,
  }) => {
    const popup = await planOver(await popupOver(page));

    await test.step('opacity: 0', async () => {
      await page.locator('#siret').evaluate((one) => one.style.setProperty('opacity', '0'));
      await fill(popup);
      expect(await toldIn(popup)).toEqual({ ...all('written'), [siret]: says.hidden });
      expect(await heldIn(page)).toEqual({ ...full, siret: '' });
      expect(await heardOn(page)).not.toContain('siret');
    });

    await test.step('a value that the person typed meanwhile is kept, by the undo as well', async () => {
      await startOver(page, popup);
      await page.locator('#name').fill('Ateliers Brun');
      await fill(popup);
      expect(await toldIn(popup)).toEqual({ ...all('written'), [name]: says.occupied });
      expect(await heldIn(page)).toEqual({ ...full, name: 'Ateliers Brun' });
      await undo(popup);
      expect(await heldIn(page)).toEqual({ ...empty, name: 'Ateliers Brun' });
    });
  });

  test('a tab that has gone to another site is not written, and it is said', async ({
    page,
    popupOver,
    kept,
  }) => {
    const popup = await planOver(await popupOver(page));
    await serve(page, form(), 'https://al-in.example');
    await page.goto('https://al-in.example/demande/employeur');
    await popup.locator(popupMarks.fill).click();
    await expect(popup.getByRole('alert')).toContainText('La page ne répond plus.');
    await onScreen(popup, 'plan');
    expect(await heldIn(page)).toEqual(empty);
    expect(await heardOn(page)).toEqual([]);
    expect(await kept('fills')).toEqual([]);
  });
});

test.describe('while it is filled', () => {
  test('a page that answers the values with words of its own is filled, and undone', async ({
    page,
    popupOver,
  }) => {
    await page.evaluate(addOnce, {
      html: '<div role="alert"><h2>Il y a 2 erreurs</h2><ul><li>Raison sociale : obligatoire</li></ul></div>',
      where: '#mine',
    });
    const popup = await planOver(await popupOver(page));

    await test.step('a first value makes it add a titled list of errors', async () => {
      await fill(popup);
      await expect(page.locator('[data-added]')).toHaveCount(1);
      expect(await toldIn(popup)).toEqual(all('written'));
      expect(await heldIn(page)).toEqual(full);
      await undo(popup);
      expect(await heldIn(page)).toEqual(empty);
    });

    await test.step('each value makes it paint itself anew with a titled list of errors above', async () => {
      const above = '<h2>Il y a 2 erreurs</h2><ul><li>Nom</li></ul>';
      await startOver(page, popup, () => page.evaluate(repaintAtEachValue, above));
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('written'));
      expect(await heldIn(page)).toEqual(full);
      await undo(popup);
      expect(await heldIn(page)).toEqual(empty);
    });

    await test.step('a box that takes its value and leaves the page is not told as never written', async () => {
      await startOver(page, popup, () => page.evaluate(leaveOnceFilled));
      await fill(popup);
      await expect(page.getByText(`Établissement trouvé : ${ateliers.siret}`)).toBeVisible();
      const told = await toldIn(popup);
      expect(told[siret]).not.toContain('Rien n’y a été écrit');
      expect(told).toMatchObject({ [name]: says.written, [email]: says.written });
    });
  });

  test('a first value that makes the block somebody else’s, or the page go elsewhere, stops the rest', async ({
    page,
    popupOver,
  }) => {
    await page.evaluate(() => {
      const turn = () => {
        document.querySelector('#mine legend')!.textContent = 'Votre conjoint';
      };
      document.querySelector('#siret')?.addEventListener('input', turn);
    });
    const popup = await planOver(await popupOver(page));

    await test.step('the block becomes somebody else’s', async () => {
      await fill(popup);
      const told = await toldIn(popup);
      expect(told[name]).toBe(says.changed);
      expect(told[email]).toBe(says.changed);
      expect(await heldIn(page)).toMatchObject({ name: '', email: '', spouse: '' });
    });

    await test.step('the page goes elsewhere', async () => {
      await startOver(page, popup, () =>
        page.evaluate(() => {
          const go = () => history.pushState(null, '', '/demande/autre');
          document.querySelector('#siret')?.addEventListener('input', go);
        }),
      );
      await fill(popup);
      expect(await toldIn(popup)).toMatchObject({ [name]: says.changed, [email]: says.changed });
      expect(await heldIn(page)).toMatchObject({ name: '', email: '', spouse: '' });
    });
  });
});

test.describe('what the card lacks, typed in the plan', () => {
  const { 'company-name': _, ...lackingName } = withoutCode;
  const nameRow = rows[1]!;
  const typedIn = (popup: Page) => rowOf(popup, nameRow).getByRole('textbox');

  test.beforeEach(async ({ card }) => {
    await card(lackingName satisfies Facts);
  });

  test('is written into the page and kept on the card, but for an IBAN; kept although the page has gone', async ({
    page,
    popupOver,
    card,
    kept,
  }) => {
    const popup = await popupOver(page);

    await test.step('written into the page and kept on the card', async () => {
      await onScreen(popup, 'plan');
      await expect(popup.getByRole('button', { name: 'Remplir (2 cases)' })).toBeEnabled();
      await typedIn(popup).pressSequentially('Ateliers Brun');
      await expect(popup.getByRole('button', { name: 'Remplir (3 cases)' })).toBeEnabled();
      expect(await kept('employers')).toMatchObject([{ facts: lackingName }]);
      expect(await heldIn(page)).toEqual(empty);
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('written'));
      expect(await heldIn(page)).toEqual({ ...full, name: 'Ateliers Brun' });
      const facts = { ...lackingName, 'company-name': 'Ateliers Brun' };
      expect(await kept('employers')).toMatchObject([{ facts }]);
      expect(await kept('drafts')).toEqual([]);
    });

    await test.step('kept although the page has gone, where nothing was written', async () => {
      await card(lackingName);
      await loadAndLook(page, popup);
      await expect(typedIn(popup)).toHaveValue('');
      await typedIn(popup).pressSequentially('Ateliers Brun');
      await page.evaluate(() => document.querySelector('#mine')?.remove());
      await fill(popup);
      expect(await toldIn(popup)).toEqual(all('gone'));
      expect(JSON.stringify([await kept('employers'), await kept('drafts')])).toContain(
        'Ateliers Brun',
      );
    });

    await test.step('neither offered nor kept where it is an IBAN', async () => {
      const iban = 'FR7630006000011234567890189';
      await card(lackingName);
      await loadAndLook(page, popup);
      await expect(typedIn(popup)).toHaveValue('');
      await typedIn(popup).pressSequentially(iban);
      await expect(typedIn(popup)).toHaveAccessibleDescription(/IBAN/);
      expect(await tickedIn(popup)).toEqual([rows[0], rows[2]]);
      await expect(popup.getByRole('button', { name: 'Remplir (2 cases)' })).toBeEnabled();
      await fill(popup);
      expect(await heldIn(page)).toEqual({ ...full, name: '' });
      expect(JSON.stringify([await kept('employers'), await kept('drafts')])).not.toContain(iban);
    });

    await test.step('a draft still, and not on the card, where it is doubted and not ticked', async () => {
      const typed = 'rh@ateliers.example';
      await card(lackingName);
      await loadAndLook(page, popup);
      await expect(typedIn(popup)).toHaveValue('');
      await typedIn(popup).pressSequentially(typed);
      expect(await tickedIn(popup)).toEqual([rows[0], rows[2]]);
      await fill(popup);
      expect(JSON.stringify(await kept('employers'))).not.toContain(typed);
      expect(JSON.stringify(await kept('drafts'))).toContain(typed);
    });
  });

  test('survives a popup that closes before the fill, and is then written and kept', async ({
    page,
    popupOver,
    kept,
  }) => {
    const first = await popupOver(page);
    await typedIn(first).pressSequentially('Ateliers Brun');
    await first.close();
    expect(await heldIn(page)).toEqual(empty);
    const second = await popupOver(page);
    await onScreen(second, 'plan');
    await expect(typedIn(second)).toHaveValue('Ateliers Brun');
    await typedIn(second).press('End');
    await typedIn(second).pressSequentially(' & fils');
    await fill(second);
    expect(await heldIn(page)).toEqual({ ...full, name: 'Ateliers Brun & fils' });
    await second.close();
    const facts = { ...lackingName, 'company-name': 'Ateliers Brun & fils' };
    expect(await kept('employers')).toMatchObject([{ facts }]);
    const third = await popupOver(page);
    await third.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await onScreen(third, 'plan');
    await expect(rowOf(third, nameRow)).toContainText('Déjà rempli, comme sur votre fiche');
  });

  test('for one employer is not offered to another', async ({
    page,
    popupOver,
    card,
    chromium,
    kept,
  }) => {
    const first = await card(lackingName);
    const facts = { siret: '55208131766522' };
    const other = { ...first, id: freshId(), label: 'Autre', facts };
    await putRaw(chromium, other);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await typedIn(popup).pressSequentially('Ateliers Brun');
    await popup.getByRole('button', { name: 'Autre', exact: true }).click();
    await expect(rowOf(popup, rows[0]!)).toContainText('552 081 317 66522');
    await expect(typedIn(popup)).toHaveValue('');
    expect(await tickedIn(popup)).toEqual([rows[0]]);
    await fill(popup);
    expect(await heldIn(page)).toEqual({ ...empty, siret: facts.siret });
    expect(await kept('employers')).toContainEqual(expect.objectContaining({ facts }));
  });

  test('gives way to what has come onto the card since', async ({
    page,
    popupOver,
    card,
    chromium,
    kept,
  }) => {
    const first = await card(lackingName);
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await typedIn(popup).pressSequentially('Atel');
    await popup.close();
    const facts = { ...lackingName, 'company-name': 'Ateliers Brun' };
    const newer = { ...first, facts };
    await putRaw(chromium, newer);
    const again = await popupOver(page);
    await onScreen(again, 'plan');
    await expect(rowOf(again, nameRow)).toContainText('Ateliers Brun');
    await fill(again);
    expect(await heldIn(page)).toEqual({ ...full, name: 'Ateliers Brun' });
    expect(await kept('employers')).toMatchObject([{ facts }]);
  });
});

type State = keyof typeof says;

/** What the outcome tells of the three boxes when all went alike. */
const all = (state: State): Record<string, string> =>
  Object.fromEntries([siret, name, email].map((label) => [label, says[state]]));

/** The plan of the invented form, on which the three boxes are ticked. */
async function planOver(popup: Page): Promise<Page> {
  await onScreen(popup, 'plan');
  expect(await tickedIn(popup)).toEqual(rows);
  return popup;
}

/**
 * The invented form loaded anew, with this done to it, and its plan in the popup that shows an outcome: a
 * scene that has nothing of the one before.
 */
async function startOver(
  page: Page,
  popup: Page,
  before: () => Promise<unknown> = async () => {},
): Promise<void> {
  await loadAndLook(page, popup, before);
  await planOver(popup);
}

/** The form loaded anew, with this done to it, and looked at again from an outcome. */
async function loadAndLook(
  page: Page,
  popup: Page,
  before: () => Promise<unknown> = async () => {},
): Promise<void> {
  await page.goto(address);
  await before();
  await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
  await onScreen(popup, 'plan');
}

/** What the outcome tells, by the boxes' labels. */
const toldIn = (popup: Page): Promise<Record<string, string>> =>
  popup.locator(popupMarks.outcome).evaluateAll((lines) => {
    const textIn = (line: Element, part: string) => line.querySelector(part)?.textContent ?? '';
    return Object.fromEntries(
      lines.map((line) => [textIn(line, '.place-label'), textIn(line, '.standing-says')]),
    );
  });

/** What stands in the boxes of the page, by their ids. */
const heldIn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('input')
    .evaluateAll((boxes) =>
      Object.fromEntries(boxes.map((one) => [one.id, (one as HTMLInputElement).value])),
    );

/** The ids of the boxes that the page was told of, in order. */
const heardOn = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(globalThis, 'heard') as unknown);

/** Puts the very same form in the place of the one there, with these values in it. */
const paintAnew = (page: Page, values: Readonly<Record<string, string>> = {}): Promise<void> =>
  page.evaluate(
    ({ html, held }) => {
      const block = document.querySelector('#mine')!;
      block.innerHTML = html;
      for (const one of block.querySelectorAll('input')) one.value = held[one.id] ?? '';
    },
    { html: mine, held: values },
  );

/** Runs in the page: the first value that it is told of adds something before a part of it. */
function addOnce({ html, where }: { html: string; where: string }): void {
  const add = () => {
    const added = document.createElement('div');
    added.setAttribute('data-added', '');
    added.innerHTML = html;
    document.querySelector(where)!.before(added);
  };
  addEventListener('input', add, { once: true });
}

/** Runs in the page: the box of the SIRET gives way to a sentence once it has been told of a value. */
function leaveOnceFilled(): void {
  const siret = document.querySelector<HTMLInputElement>('#siret')!;
  siret.addEventListener('input', () => {
    siret.parentElement!.textContent = `Établissement trouvé : ${siret.value}`;
  });
}

/** Runs in the page: it keeps each value in a model, and paints the block anew from it. */
function repaintAtEachValue(above: string): void {
  const block = document.querySelector('#mine')!;
  const painted = block.innerHTML;
  const model = new Map<string, string>();
  block.addEventListener('input', ({ target }) => {
    const { id, value } = target as HTMLInputElement;
    model.set(id, value);
    block.innerHTML = painted.replace('</legend>', `</legend>${above}`);
    for (const one of block.querySelectorAll('input')) one.value = model.get(one.id) ?? '';
  });
}

/** The same page at every address of a site, without a server. */
async function serve(page: Page, body: string, origin = new URL(address).origin): Promise<void> {
  await page.route(`${origin}/**`, (route) =>
    route.request().resourceType() === 'document'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.fulfill({ status: 204 }),
  );
}

test('a step that comes while the plan is open is in the plan', async ({
  page,
  popupOver,
  card,
}) => {
  await card(ateliers);
  await page.route('https://locapass.actionlogement.fr/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><meta charset="utf-8"><title>Demande</title><h2>Votre employeur</h2><label>SIRET <input id="a"></label>',
    }),
  );
  await page.goto('https://locapass.actionlogement.fr/etapes');
  const popup = await popupOver(page);
  await onScreen(popup, 'plan');
  expect(await tickedIn(popup)).toEqual(['Votre employeur › SIRET']);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<p><label>Raison sociale <input></label></p>'),
  );
  await expect
    .poll(() => tickedIn(popup))
    .toEqual(['Votre employeur › SIRET', 'Votre employeur › Raison sociale']);
  // A component that was there gets its tree late: no change tells of it.
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('x-late'));
    setTimeout(() => {
      host.attachShadow({ mode: 'open' }).innerHTML = '<label>Code entreprise <input></label>';
    }, 300);
  });
  await expect.poll(() => tickedIn(popup), { timeout: 8000 }).toHaveLength(3);
});
