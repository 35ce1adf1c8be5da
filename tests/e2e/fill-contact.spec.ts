import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { expectModel, fill, namesIn, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';

const employer = 'Votre employeur';
const contact = 'Contact RH dans votre société';
const rows = [
  `${employer} › Société`,
  `${employer} › Raison sociale`,
  `${employer} › Numéro SIRET (obligatoire)`,
  `${employer} › Code entreprise Action Logement`,
  `${contact} › Nom`,
  `${contact} › Adresse e-mail`,
  `${contact} › Téléphone`,
];

const empty = {
  recherche: { keys: '' },
  question: {
    vous_etes: 'salarie',
    societe: '',
    raison_sociale: '',
    siret: '',
    code_entreprise: '',
    'contact_rh[nom]': '',
    'contact_rh[email]': '',
    'contact_rh[telephone]': '',
    nom: '',
    prenom: '',
    email: '',
    telephone: '',
    code_postal: '',
    objet: '',
    message: '',
    'files[attestation]': '',
    reference: '',
    captcha_response: '',
    nom_societe: '',
  },
  lettre: { mail: '' },
};
const filled = {
  ...empty,
  question: {
    ...empty.question,
    societe: ateliers['company-name'],
    raison_sociale: ateliers['company-name'],
    siret: ateliers.siret,
    code_entreprise: ateliers['company-code'],
    'contact_rh[nom]': 'Maëlle Jourdan-Petit',
    'contact_rh[email]': ateliers['hr-email'],
    'contact_rh[telephone]': ateliers['hr-phone'],
  },
};

test('contact: the block that “Je suis salarié” brings is filled; the sender, the captcha and the rest stay untouched', async ({
  page,
  open,
  card,
  popupOver,
}) => {
  await card(ateliers);
  await open('contact', '/poser-votre-question');
  const popup = await popupOver(page);

  await test.step('nothing is offered while the employer’s block is hidden', async () => {
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toEqual([]);
    await expect(popup.getByRole('button', { name: /^Remplir \(/ })).toHaveCount(0);
    await popup.getByText(/^Laissées? de côté exprès/).click();
    const letter = 'La lettre d’information des salariés et des entreprises › Adresse e-mail';
    expect(await popup.locator('.rows-alone .place').allInnerTexts()).toEqual([letter]);
    await popup.close();
  });

  const plan = await test.step('once it shows, its boxes are ticked', async () => {
    await page.getByLabel('Je suis salarié').check();
    const again = await popupOver(page);
    await onScreen(again, 'plan');
    await expect(again.getByRole('heading', { level: 1 })).toHaveText('Contacter Action Logement');
    expect(await namesIn(again)).toEqual(rows);
    expect(await tickedIn(again)).toEqual(rows);
    return again;
  });

  await test.step('the page keeps the facts, and nothing in any other box', async () => {
    await fill(plan);
    await expect(plan.getByRole('status').first()).toHaveText('7 cases remplies.');
    await expectModel(page, filled);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('undo empties what was filled, the page’s complaints notwithstanding', async () => {
    await undo(plan);
    await expect(rowOf(plan, rows[2]!)).toContainText('Remis comme avant');
    await expectModel(page, empty);
    await expect(page.getByText('Le champ Société est requis.')).toBeVisible();
  });
});
