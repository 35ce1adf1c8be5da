import type { Page } from '@playwright/test';
import { shownIn } from '../harness/in-page.ts';
import { ateliers } from './facts.ts';
import { box, employer, servePage } from './own-page.ts';
import { expect, test } from './pill-test.ts';

const form = `${employer(
  box('siret', 'N° SIRET') +
    box('phone', 'Téléphone du service RH') +
    box('email', 'E-mail du service RH') +
    box('code', 'Code entreprise Action Logement'),
)}${box('own', 'Votre numéro de SIRET')}`;

const oneMissing = '13 chiffres : il en manque un, un SIRET en a 14.';

/** Types as a person does, and leaves the box. */
async function type(page: Page, id: string, text: string): Promise<void> {
  await page.locator(`#${id}`).fill('');
  await page.locator(`#${id}`).pressSequentially(text);
  await page.locator(`#${id}`).blur();
}

test('what is wrong with a number is said once the box is left, and no more when it is mended', async ({
  page,
  noteSays,
}) => {
  await servePage(page, form);
  await marked(page);
  await type(page, 'siret', '7328293200007');
  await expect.poll(noteSays).toHaveLength(1);
  expect((await noteSays())[0]).toContain(oneMissing);
  expect(await page.inputValue('#siret')).toBe('7328293200007');

  await test.step('another mistake, another sentence, while it is being mended', async () => {
    await page.locator('#siret').press('End');
    await page.keyboard.type('75');
    await expect.poll(async () => (await noteSays())[0]).toContain('15 chiffres');
  });

  await test.step('mended: it goes by itself', async () => {
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('4');
    await expect.poll(noteSays).toEqual([]);
  });

  await test.step('Escape takes it away', async () => {
    await type(page, 'siret', '123');
    await expect.poll(noteSays).toHaveLength(1);
    await page.locator('#siret').press('Escape');
    await expect.poll(noteSays).toEqual([]);
  });
});

test('what was pasted, or put there by the browser itself, is looked at too', async ({
  page,
  noteSays,
}) => {
  await servePage(page, form);
  await marked(page);
  await page.locator('#siret').focus();
  // As a paste does, and as the browser's own autofill: one trusted input, then a change.
  await page.keyboard.insertText('732829320');
  await page.locator('#phone').focus();
  await expect.poll(async () => (await noteSays())[0]).toContain('9 chiffres : c’est le SIREN');
});

test('each kind has its own: a phone, an e-mail, and of a code only what is certainly none', async ({
  page,
  noteSays,
}) => {
  await servePage(page, form);
  await marked(page);
  await type(page, 'phone', '01 40 20');
  await expect.poll(noteSays).toHaveLength(1);
  await type(page, 'phone', '01 40 20 50 60');
  await expect.poll(noteSays).toEqual([]);
  await type(page, 'email', 'paie.exemple.fr');
  await expect.poll(noteSays).toHaveLength(1);
  await type(page, 'email', '');
  await expect.poll(noteSays).toEqual([]);
  for (const [code, says] of [
    ['6201Z', 'code APE'],
    ['1 85 05 78 006 084 91', 'sécurité sociale'],
    ['FR76 3000 6000 0112 3456 7890 189', 'IBAN'],
  ] as const) {
    await type(page, 'code', code);
    await expect.poll(async () => (await noteSays()).join()).toContain(says);
  }
  await type(page, 'code', '12345');
  await expect.poll(noteSays).toEqual([]);
});

test('a card that has the right number is named, without the number', async ({
  page,
  card,
  noteSays,
}) => {
  await card(ateliers);
  await servePage(page, form);
  await marked(page);
  await type(page, 'siret', '12');
  await expect.poll(async () => (await noteSays()).join()).toContain('ouvrez Code en poche');
  expect((await noteSays()).join()).not.toContain(ateliers.siret.slice(0, 9));
});

test('nothing of a box that is not the employer’s, nor of what the page itself puts there', async ({
  page,
  noteSays,
}) => {
  await servePage(page, form);
  await marked(page);
  await page.evaluate(() => {
    const siret = document.querySelector<HTMLInputElement>('#siret');
    if (siret) siret.value = '123';
    for (const name of ['input', 'change', 'blur']) siret?.dispatchEvent(new Event(name));
    // The browser itself tells of these two, whoever asked for them.
    siret?.focus();
    siret?.blur();
  });
  await type(page, 'own', '123');
  await page.waitForTimeout(1500);
  expect(await noteSays()).toEqual([]);
});

test('a page that draws the box anew keeps its note, one that throws it away does not', async ({
  page,
  noteSays,
}) => {
  await servePage(page, form);
  await marked(page);
  await type(page, 'siret', '123');
  await expect.poll(noteSays).toHaveLength(1);
  await page.evaluate(() => {
    const old = document.querySelector<HTMLInputElement>('#siret');
    const anew = old?.cloneNode() as HTMLInputElement;
    anew.value = old?.value ?? '';
    old?.replaceWith(anew);
  });
  await expect
    .poll(async () => {
      const [note] = await shownIn(page);
      return note?.texts[1];
    })
    .toContain('Il en manque');
  await page.evaluate(() => document.querySelector('#siret')?.closest('p')?.remove());
  await expect.poll(noteSays).toEqual([]);
});

/** The page knows which boxes to watch once it has been looked at. */
async function marked(page: Page): Promise<void> {
  const count = async () =>
    (await shownIn(page)).filter(({ texts }) => texts[0] === 'Code en poche').length;
  await expect(async () => {
    await type(page, 'email', 'paie');
    await expect.poll(count, { timeout: 2000 }).toBe(1);
  }).toPass();
  await type(page, 'email', '');
  await expect.poll(count).toBe(0);
}
