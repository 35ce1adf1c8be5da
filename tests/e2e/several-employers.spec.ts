import { mergeTests, type Page } from '@playwright/test';
import { freshId } from '../../utils/vault/fresh-id.ts';
import { expect } from './browser-test.ts';
import { test as dossierTest } from './dossier-test.ts';
import { ateliers } from './facts.ts';
import { test as pillTest } from './pill-test.ts';
import { fill, onScreen } from './popup-screens.ts';
import { putRaw } from './put-raw.ts';

const test = mergeTests(dossierTest, pillTest);

const bakery = 'Boulangerie Martin';
const form = '/#/inscription/employeur';

/** A second employer, of which the name alone is known. */
const second = () => ({
  id: freshId(),
  facts: { 'company-name': bakery },
  notes: '',
  userCompany: 'Usine du Val',
  createdAt: Date.now() + 1,
  updatedAt: Date.now() + 1,
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const cardOf = (page: Page) => page.getByRole('region', { name: 'Fiche de l’employeur' });
const told = (page: Page, says: RegExp) =>
  expect(page.locator('.told').filter({ hasText: says })).toHaveCount(1);

test('one click in the popup chooses the employer of a site; the site remembers, the others do not', async ({
  page,
  open,
  card,
  chromium,
  popupOver,
  dossier,
  badge,
  kept,
}) => {
  await card(ateliers);
  const other = second();
  await putRaw(chromium, other);

  await test.step('chosen over AL’in, by one click', async () => {
    await open('al-in', form);
    await expect.poll(badge).toBe('8');
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await press(popup, bakery);
    await told(popup, /Sur al-in\.fr, c’est maintenant la fiche «.Boulangerie Martin.»/);
    await expect(popup.getByRole('button', { name: bakery })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await kept('sites')).toMatchObject([{ host: 'al-in.fr', employer: other.id }]);
    await expect.poll(badge).toBe('1');
    await fill(popup);
    await expect(page.getByLabel('Raison sociale')).toHaveValue(bakery);
    await expect(page.getByLabel('N° SIRET de l’établissement')).toHaveValue('');
    expect(await page.locator('body').innerHTML()).not.toContain('Usine du Val');
    await popup.close();
  });

  await test.step('the other sites have the active one', async () => {
    await open('loca-pass');
    const popup = await popupOver(page);
    const ours = popup.getByRole('button', { name: ateliers['company-name'] });
    await expect(ours).toHaveAttribute('aria-pressed', 'true');
    await popup.close();
  });

  await test.step('the full page keeps its own active one, tells what is remembered and forgets it', async () => {
    const full = await dossier();
    await expect(cardOf(full)).toContainText(ateliers['hr-email']);
    await expect(full.getByText(/al-in\.fr.: «.Boulangerie Martin.»/)).toBeVisible();
    await press(full, 'Oublier pour al-in.fr');
    await expect(full.getByText('Les sites qui ont leur employeur')).toHaveCount(0);
    expect(await kept('sites')).toEqual([]);
  });
});

test('a change of job puts the old card aside once the new one is kept; it can be used again', async ({
  page,
  open,
  card,
  popupOver,
  dossier,
  kept,
}) => {
  const old = await card(ateliers);
  await open('al-in', form);
  await fill(await popupOver(page));
  const full = await dossier();
  const name = ateliers['company-name'];

  await test.step('given up on the way, nothing has changed', async () => {
    await press(full, 'J’ai changé d’employeur');
    await expect(full.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(full.getByText(/La liste de ce qui a été rempli/)).toBeVisible();
    await press(full, 'Écrire la nouvelle fiche');
    await press(full, 'Annuler');
    await expect(cardOf(full)).toContainText(ateliers['hr-email']);
    expect(await kept('employers')).toEqual([old]);
  });

  await test.step('begun, left and taken up again, it still puts the old card aside', async () => {
    await press(full, 'J’ai changé d’employeur');
    await press(full, 'Écrire la nouvelle fiche');
    await box(full, 'Nom de l’employeur').fill(bakery);
    await expect.poll(() => kept('drafts')).toMatchObject([{ values: { replaces: old.id } }]);
    const popup = await popupOver(page);
    await expect(popup.getByText(/sera rangée dans vos anciens employeurs/)).toBeVisible();
    await popup.close();
    await full.reload();
    await press(full, 'La reprendre');
    await expect(full.getByText(/sera rangée dans vos anciens employeurs/)).toBeVisible();
    await press(full, 'Garder cette fiche');
    await expect(cardOf(full)).toContainText(bakery);
    const former = full.getByRole('region', { name: 'Vos anciens employeurs' });
    await expect(former.getByRole('heading', { level: 3 })).toHaveText(name);
    expect(await kept('fills')).toMatchObject([{ employer: old.id }]);
  });

  await test.step('the popup offers the new one alone', async () => {
    await page.reload();
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    await expect(popup.getByRole('list').first()).toContainText(bakery);
    await expect(popup.getByRole('button', { name })).toHaveCount(0);
    await popup.close();
  });

  await test.step('the old one is used again, the new one put aside', async () => {
    await press(full, /^Reprendre «/);
    await told(full, /sert à nouveau/);
    await expect(cardOf(full)).toContainText(ateliers['hr-email']);
    await press(full, 'Ranger la fiche');
    await told(full, /Rien n’est effacé/);
    await expect(cardOf(full)).toContainText(bakery);
    await press(full, 'Ranger la fiche');
    await expect(full.getByText(/Aucune fiche ne sert en ce moment/)).toBeVisible();
    const all = await kept('employers');
    expect(all).toHaveLength(2);
    expect(all).toContainEqual(expect.objectContaining({ id: old.id, facts: ateliers }));
  });
});

test('the state of the card leads to what it lacks; a card gets a name of its own', async ({
  card,
  dossier,
  kept,
}) => {
  const { 'hr-email': email, ...lacking } = ateliers;
  await card(lacking);
  const full = await dossier();
  const health = full.getByRole('region', { name: 'L’état de votre fiche' });

  await test.step('what is missing, for which aid, and the way to its box', async () => {
    await expect(health.getByRole('listitem').first()).toContainText(/Loca-Pass, Mobili-Jeune/);
    await health.getByRole('button', { name: /E-mail du contact RH/ }).click();
    await expect(box(full, 'E-mail du contact RH')).toBeFocused();
    await box(full, 'E-mail du contact RH').fill(email);
    await press(full, 'Garder cette fiche');
    await expect(health).toContainText('Votre fiche est complète.');
  });

  await test.step('a name of its own', async () => {
    await press(full, 'Renommer la fiche');
    await expect(full.getByLabel('Comment voulez-vous appeler cette fiche ?')).toBeFocused();
    await full.keyboard.type('Mon atelier');
    await full.keyboard.press('Enter');
    await told(full, /Le nom de la fiche est changé/);
    await press(full, 'J’ai changé d’employeur');
    await expect(full.getByRole('main')).toContainText(/«.Mon atelier.»/);
    expect(await kept('employers')).toMatchObject([{ label: 'Mon atelier' }]);
  });
});
