import { popupMarks } from '../harness/popup-marks.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { expectModel, fill, namesIn, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';

const employer = 'Mon employeur';
const rows = [
  `${employer} › Nom de l’employeur`,
  `${employer} › N° SIRET`,
  `${employer} › Adresse`,
  `${employer} › Code postal`,
  `${employer} › Ville`,
  `${employer} › Téléphone de l’employeur`,
];

const empty = {
  locataire: { visa: '', fiscal: '', codePostal: '', portable: '', codeSms: '', iban: '' },
  employeur: {
    nom: '',
    siret: '',
    ape: '',
    adresse: '',
    codePostal: '',
    ville: '',
    telephone: '',
    contrat: '',
    salaire: '',
  },
  colocataire: { nom: '', employeur: '', siret: '' },
  logement: { loyer: '', codePostal: '', bailleur: '', bailleurSiret: '' },
  bailleur: {
    qualite: 'proprietaire',
    raisonSociale: '',
    siret: '',
    adresse: '',
    codePostal: '',
    ville: '',
    iban: '',
    contact: '',
    email: '',
    telephone: '',
  },
};
const filled = {
  ...empty,
  employeur: {
    ...empty.employeur,
    nom: ateliers['company-name'],
    siret: ateliers.siret,
    adresse: ateliers['company-address'],
    codePostal: ateliers['company-postcode'],
    ville: ateliers['company-city'],
    telephone: '04 65 71 00 42',
  },
};

test.beforeEach(({ card }) => card(ateliers));

test('Visale, tenant: the employer’s boxes reach Vue’s state, its twins stay untouched, undo empties the state', async ({
  page,
  open,
  popupOver,
}) => {
  await open('visale', '/#!/register/locataire');
  const popup = await popupOver(page);

  await test.step('the employer’s boxes are ticked; the co-tenant’s are told apart', async () => {
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toEqual(rows);
    expect(await tickedIn(popup)).toEqual(rows);
    await popup.getByText(/^Laissées? de côté exprès/).click();
    for (const label of ['Nom de l’employeur', 'N° SIRET']) {
      const twin = rowOf(popup, `Mon colocataire › ${label}`);
      await expect(twin).toContainText('cette case n’est pas celle de votre employeur');
      await expect(twin.getByRole('checkbox')).toHaveCount(0);
    }
  });

  await test.step('Vue’s state takes all and nothing else; undo empties it', async () => {
    await fill(popup);
    await expectModel(page, filled);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(popup.getByRole('status').first()).toHaveText('6 cases remplies.');
    await undo(popup);
    await expectModel(page, empty);
    await popup.close();
  });

  await test.step('the next step, in the same document, asks nothing of ours', async () => {
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('group', { name: 'Mon bailleur' })).toBeVisible();
    const next = await popupOver(page);
    await onScreen(next, 'plan');
    expect(await namesIn(next)).toEqual([]);
    await expect(next.getByRole('checkbox')).toHaveCount(0);
    await expect(next.locator(popupMarks.fill)).toHaveCount(0);
  });
});

test('Visale, landlord: nothing is ticked, and there is no fill button, on any step, whoever the landlord is', async ({
  page,
  open,
  popupOver,
}) => {
  await open('visale', '/#!/register/bailleur');
  for (const choice of ['Propriétaire', 'Mandataire', 'Agence immobilière']) {
    await test.step(choice, async () => {
      await page.getByLabel(choice).check();
      const popup = await popupOver(page);
      await onScreen(popup, 'elsewhere');
      await expect(popup.getByRole('status').first()).toContainText('propriétaire ou à l’agence');
      await expect(popup.getByRole('checkbox')).toHaveCount(0);
      await expect(popup.locator(popupMarks.fill)).toHaveCount(0);
      await popup.close();
    });
  }

  await test.step('the next step, whose address no longer says that it is the landlord’s', async () => {
    await page.getByRole('button', { name: 'Continuer' }).click();
    await expect(page.getByRole('group', { name: 'Votre société' })).toBeVisible();
    const popup = await popupOver(page);
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toEqual([]);
    await expect(popup.getByRole('checkbox')).toHaveCount(0);
    await expect(popup.locator(popupMarks.fill)).toHaveCount(0);
  });

  const bailleur = { ...empty.bailleur, qualite: 'agence' };
  await expectModel(page, { ...empty, bailleur });
});
