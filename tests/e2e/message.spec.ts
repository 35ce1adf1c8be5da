import type { Page } from '@playwright/test';
import { popupMarks } from '../harness/popup-marks.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { fill, onScreen, rowOf, undo } from './popup-screens.ts';

const row = 'Votre message';
const put = 'Mettre dans la case « Votre message »';
const drafted = `Bonjour,

Pourriez-vous me communiquer le code entreprise Action Logement de mon employeur et, s’il en existe un, son code spécifique, ou me dire comment les obtenir\u00a0?

Mon employeur\u00a0: Les Ateliers du Revermont, SIRET 732 829 320 00074.

Mon contact au service RH\u00a0: Maëlle Jourdan-Petit, paie@ateliers-revermont.example, 04 65 71 00 42

Si vous avez besoin d’une attestation de mon employeur, je peux vous l’envoyer.

Merci d’avance, et bonne journée.`;

test.beforeEach(async ({ chromium, card, open }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await card(ateliers);
  await open('contact', '/poser-votre-question');
});

test('the message is drafted, reviewed and changed, put into its box beside the facts, and undone with them', async ({
  page,
  popupOver,
  kept,
}) => {
  await page.getByLabel('Je suis salarié').check();
  const popup = await popupOver(page);

  await test.step('a fill of the facts leaves the message alone', async () => {
    await onScreen(popup, 'plan');
    await fill(popup);
    await expect(messageIn(page)).toHaveValue('');
  });

  await test.step('the draft has what the card knows, and can be copied', async () => {
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await openMessage(popup);
    await expect(textIn(popup)).toHaveValue(drafted);
    await popup.locator('.button-copy').click();
    await expect(popup.locator('.button-copy')).toContainText('Copié');
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(drafted);
  });

  await test.step('what was changed is there again when the popup closes and opens', async () => {
    await textIn(popup).press('Control+End');
    await textIn(popup).pressSequentially('\nMon poste : 12');
    await popup.close();
    await expect(messageIn(page)).toHaveValue('');
  });

  await test.step('it goes into its box, which the page hears of', async () => {
    const again = await popupOver(page);
    await onScreen(again, 'outcome');
    await again.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await openMessage(again);
    await expect(textIn(again)).toHaveValue(`${drafted}\nMon poste : 12`);
    await again.getByRole('button', { name: put }).click();
    await onScreen(again, 'outcome');
    await expect(rowOf(again, row)).toContainText('Rempli');
    await expect(messageIn(page)).toHaveValue(`${drafted}\nMon poste : 12`);
    expect(await modelIn(page)).toMatchObject({ message: `${drafted}\nMon poste : 12` });
    expect(JSON.stringify(await kept('fills'))).not.toContain('message');
    await again.close();
  });

  await test.step('undo takes back all', async () => {
    const last = await popupOver(page);
    await onScreen(last, 'outcome');
    await undo(last);
    await expect(rowOf(last, row)).toContainText('Remis comme avant');
    await expect.poll(() => modelIn(page)).toMatchObject({ message: '', siret: '' });
    expect(await kept('fills')).toEqual([]);
  });
});

test('a text that the person has written stays: not offered over, not written over when it came in between, not undone when it was changed', async ({
  page,
  popupOver,
}) => {
  const popup = await openMessage(await popupOver(page));
  await test.step('it came in between', async () => {
    await messageIn(page).fill('À moi');
    await popup.getByRole('button', { name: put }).click();
    await onScreen(popup, 'outcome');
    await expect(rowOf(popup, row)).toContainText('Une valeur y est arrivée entre-temps');
    await expect(messageIn(page)).toHaveValue('À moi');
  });
  await test.step('it was there: only a copy is left', async () => {
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await onScreen(popup, 'plan');
    await expect(popup.locator('.message-offer')).toContainText('contient déjà un texte');
    await openMessage(popup);
    await expect(popup.getByRole('button', { name: put })).toBeDisabled();
    await expect(popup.locator('.button-copy')).toBeEnabled();
    await popup.getByRole('button', { name: 'Retour' }).click();
  });
  await test.step('a word that is added to ours is kept by undo', async () => {
    await messageIn(page).fill('');
    await popup.close();
    const again = await popupOver(page);
    await again.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await openMessage(again);
    await again.getByRole('button', { name: put }).click();
    await onScreen(again, 'outcome');
    await messageIn(page).press('Control+End');
    await messageIn(page).pressSequentially('!');
    await again.close();
    const last = await popupOver(page);
    await onScreen(last, 'outcome');
    await expect(rowOf(last, row)).toContainText('Modifié depuis');
    await expect(last.locator('button[data-do="undo"]')).toHaveCount(0);
    await expect(messageIn(page)).toHaveValue(`${drafted}!`);
  });
});

test('what the card lacks is a gap to complete, what is too long or too personal waits', async ({
  page,
  popupOver,
  card,
}) => {
  const { siret: _, ...noSiret } = ateliers;
  await card(noSiret);
  await messageIn(page).evaluate((box) => box.setAttribute('maxlength', '450'));
  const popup = await openMessage(await popupOver(page));
  const button = popup.getByRole('button', { name: put });
  await expect(button).toBeDisabled();
  await expect(button).toHaveAccessibleDescription(/complétez dans le message : le SIRET\.$/);
  const text = await textIn(popup).inputValue();
  await textIn(popup).fill(text.replace('[SIRET]', '732 829 320 00074'));
  await expect(button).toHaveAccessibleDescription(/accepte 450 signes, et il y en a \d+ de trop/);
  await textIn(popup).fill('Bonjour, FR76 3000 6000 0112 3456 7890 189');
  await expect(button).toBeDisabled();
  await textIn(popup).fill('Bonjour,\nquel est le code ?');
  await expect(button).toBeEnabled();
  await button.click();
  await onScreen(popup, 'outcome');
  await expect(messageIn(page)).toHaveValue('Bonjour,\nquel est le code ?');
});

test('in English where it is wanted', async ({ page, popupOver }) => {
  const popup = await openMessage(await popupOver(page));
  await popup.getByRole('radio', { name: 'English' }).check();
  await expect(textIn(popup)).toHaveValue(/^Hello,[\s\S]*SIRET number 732 829 320 00074/);
});

test('two boxes for a message are nobody’s: said as soon as the second one comes, on each screen', async ({
  page,
  popupOver,
}) => {
  const popup = await openMessage(await popupOver(page));
  const button = popup.getByRole('button', { name: put });
  await test.step('where the message is written, the text stays and waits', async () => {
    await textIn(popup).fill('Quel est le code ?');
    await showSecond(page);
    await expect(button).toHaveCount(0);
    await expect(popup.getByText(/^La page n’a pas, ou n’a plus, une seule case/)).toBeVisible();
    await hideSecond(page);
    await expect(button).toBeEnabled();
    await expect(textIn(popup)).toHaveValue('Quel est le code ?');
  });
  await test.step('in the plan it is no longer offered', async () => {
    await popup.getByRole('button', { name: 'Retour' }).click();
    await onScreen(popup, 'plan');
    await expect(popup.locator('.message-offer')).toBeVisible();
    await showSecond(page);
    await expect(popup.locator('.message-offer')).toHaveCount(0);
    await hideSecond(page);
    await expect(popup.locator('.message-offer')).toBeVisible();
  });
});

for (const label of ['Message au propriétaire', 'Votre message à l’agence']) {
  test(`a landlord’s box is offered nothing: « ${label} »`, async ({ page, popupOver }) => {
    await page.getByLabel('Je suis salarié').check();
    await page.locator('label[for="edit-message"]').evaluate((one, text) => {
      one.textContent = text;
    }, label);
    await expect(page.getByLabel(label)).toHaveId('edit-message');
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await expect(popup.locator(popupMarks.fill)).toBeEnabled();
    await expect(popup.locator('.message-offer')).toHaveCount(0);
  });
}

const messageIn = (page: Page) => page.locator('#edit-message');

const showSecond = (page: Page) =>
  messageIn(page).evaluate((box) =>
    box.parentElement?.insertAdjacentHTML(
      'afterend',
      '<p id="more"><label for="second">Votre question</label><textarea id="second"></textarea></p>',
    ),
  );

const hideSecond = (page: Page) => page.locator('#more').evaluate((more) => more.remove());

const textIn = (popup: Page) => popup.getByRole('textbox', { name: 'Message', exact: true });

async function openMessage(popup: Page): Promise<Page> {
  await onScreen(popup, 'plan');
  await popup.getByRole('button', { name: 'Écrire le message' }).click();
  await onScreen(popup, 'message');
  return popup;
}

/** What the replica's own form holds of the question. */
async function modelIn(page: Page): Promise<unknown> {
  const model: unknown = JSON.parse(await page.locator('[data-model-view]').innerText());
  return (model as { readonly question: unknown }).question;
}
