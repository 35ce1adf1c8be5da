import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { expectModel, fill, namesIn, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';

const employer = 'Votre nouvel employeur';
const contact = 'Votre contact RH';
const former = 'Votre ancien employeur ou votre ancien site';
const landlord = 'Le bailleur de votre nouveau logement';
const rows = [
  `${employer} › Raison sociale`,
  `${employer} › N° SIRET`,
  `${employer} › Code entreprise Action Logement`,
  `${contact} › Nom et prénom`,
  `${contact} › Adresse e-mail`,
  `${contact} › Téléphone`,
];
const leftAlone = [
  `${former} › Raison sociale`,
  `${former} › N° SIRET`,
  `${former} › Code entreprise Action Logement`,
  `${landlord} › Nom ou raison sociale`,
  `${landlord} › N° SIRET`,
];

const empty = {
  employeur: { raisonSociale: '', siret: '', code: '' },
  contact: { nom: '', email: '', telephone: '' },
  ancien: { raisonSociale: '', siret: '', code: '' },
  bailleur: { nom: '', siret: '', iban: '' },
};
const filled = {
  ...empty,
  employeur: {
    raisonSociale: ateliers['company-name'],
    siret: ateliers.siret,
    code: ateliers['company-code'],
  },
  contact: {
    nom: 'Maëlle Jourdan-Petit',
    email: ateliers['hr-email'],
    telephone: ateliers['hr-phone'],
  },
};

test('Mobili-Pass: through shadow roots and slots the new employer is filled; the former one and the landlord stay untouched; undo empties the state', async ({
  page,
  open,
  card,
  popupOver,
}) => {
  await card(ateliers);
  await open('mobili-pass', '/dossier/employeur');
  await page.locator('mp-contact:defined').waitFor();
  const popup = await popupOver(page);

  await test.step('each box is named by its card and its label, the twins are left aside on purpose', async () => {
    await onScreen(popup, 'plan');
    await expect(popup.getByText('Cette aide est fermée depuis le 30 juin 2023.')).toBeVisible();
    expect(await namesIn(popup)).toEqual(rows);
    expect(await tickedIn(popup)).toEqual(rows);
    await popup.getByText(/^Laissées? de côté exprès/).click();
    expect(await popup.locator('.rows-alone .place').allInnerTexts()).toEqual(leftAlone);
  });

  await test.step('the application holds the facts, its forms’ own data included', async () => {
    await fill(popup);
    await expectModel(page, filled);
    await expect(popup.getByRole('status').first()).toHaveText('6 cases remplies.');
    await expect(page.getByRole('alert')).toHaveCount(0);
    const siret = page.locator('mp-siret[name="employeur.siret"] input');
    await expect(siret).toHaveValue('732 829 320 00074');
  });

  await test.step('undo empties it again', async () => {
    await undo(popup);
    await expect(rowOf(popup, rows[1]!)).toContainText('Remis comme avant');
    await expectModel(page, empty);
  });
});
