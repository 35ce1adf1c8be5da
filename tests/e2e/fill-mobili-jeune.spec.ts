import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import {
  expectModel,
  fill,
  namesIn,
  onScreen,
  rowOf,
  tickedIn,
  tickOf,
  undo,
} from './popup-screens.ts';

const company = 'L’entreprise qui vous emploie';
const contact = 'Contact RH dans l’entreprise';
const rows = [
  `${company} › N° SIRET`,
  `${company} › Raison sociale (obligatoire)`,
  `${company} › Adresse`,
  `${company} › Code postal`,
  `${company} › Ville`,
  `${contact} › Nom et prénom`,
  `${contact} › Adresse e-mail`,
  `${contact} › Téléphone`,
];

const empty = {
  etat: { siret: '', raisonSociale: '', centreSiret: '' },
  formulaire: {
    entreprise: { adresse: '', codePostal: '', ville: '' },
    contactRh: { nom: '', email: '', telephone: '' },
    centre: { uai: '', nom: '', email: '' },
    contrat: { opco: '', numero: '', iban: '' },
    formation: { diplome: '', fin: '', tuteur: '' },
    bailleur: { nom: '', siret: '' },
  },
};
const filled = {
  etat: { siret: '732 829 320 00074', raisonSociale: ateliers['company-name'], centreSiret: '' },
  formulaire: {
    ...empty.formulaire,
    entreprise: {
      adresse: ateliers['company-address'],
      codePostal: ateliers['company-postcode'],
      ville: ateliers['company-city'],
    },
    contactRh: {
      nom: 'Maëlle Jourdan-Petit',
      email: ateliers['hr-email'],
      telephone: ateliers['hr-phone'],
    },
  },
};

test.beforeEach(async ({ card, open }) => {
  await card(ateliers);
  await open('mobili-jeune', '/demande/entreprise');
});

test('Mobili-Jeune: the company’s boxes are ticked and reach React’s state; its twins stay untouched; undo empties the state', async ({
  page,
  popupOver,
}) => {
  const popup = await popupOver(page);

  await test.step('the company’s boxes are ticked; the training centre’s are told apart', async () => {
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toEqual(rows);
    expect(await tickedIn(popup)).toEqual(rows);
    await popup.getByText(/^Laissées? de côté exprès/).click();
    const centre = rowOf(popup, 'Votre centre de formation (CFA) › N° SIRET');
    await expect(centre).toContainText('cette case n’est pas celle de votre employeur');
    await expect(centre.getByRole('checkbox')).toHaveCount(0);
  });

  await test.step('React’s state takes all, the twins stay untouched, undo empties the state', async () => {
    await fill(popup);
    await expectModel(page, filled);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(popup.getByRole('status').first()).toHaveText('8 cases remplies.');
    await popup.close();
    const again = await popupOver(page);
    await onScreen(again, 'outcome');
    await undo(again);
    await expectModel(page, empty);
  });
});

test('Mobili-Jeune: what was filled goes through to the next step, which asks nothing of ours', async ({
  page,
  popupOver,
}) => {
  const popup = await popupOver(page);
  await fill(popup);
  await popup.close();
  await page.getByRole('button', { name: 'Étape suivante' }).click();
  await expect(page).toHaveURL(/\/demande\/formation$/);
  await expectModel(page, filled);
  const next = await popupOver(page);
  await expect(tickOf(next, rows[0]!)).toHaveCount(0);
  await expect(next.getByText(/^Remplir \(/)).toHaveCount(0);
  await next.close();
  await page.getByRole('button', { name: 'Étape précédente' }).click();
  await expect(page.getByLabel('N° SIRET').first()).toHaveValue('732 829 320 00074');
});
