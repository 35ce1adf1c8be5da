import { popupMarks } from '../harness/popup-marks.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { expectModel, fill, namesIn, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';

const employer = 'Votre employeur';
const rows = [
  `${employer} › N° SIRET`,
  `${employer} › Raison sociale`,
  `${employer} › Adresse`,
  // The town beside it is a list behind a button: no box of ours.
  `${employer} › Code postal`,
  `${employer} › Téléphone`,
  `${employer} › Adresse e-mail`,
  `${employer} › Code entreprise (facultatif)`,
];

const empty = {
  employeur: {
    siret: '',
    raisonSociale: '',
    adresse: '',
    codePostal: '',
    ville: '',
    telephone: '',
    email: '',
    codeEntreprise: '',
    secteur: '',
    dateEmbauche: '',
  },
  salarie: { telephone: '', email: '', iban: '' },
  bailleur: { siret: '', nom: '', iban: '' },
  agence: { siret: '', raisonSociale: '', email: '' },
  dossier: { reference: '', depot: '' },
};
const filled = {
  ...empty,
  employeur: {
    ...empty.employeur,
    siret: ateliers.siret,
    raisonSociale: ateliers['company-name'],
    adresse: ateliers['company-address'],
    codePostal: ateliers['company-postcode'],
    telephone: ateliers['hr-phone'],
    email: ateliers['hr-email'],
    codeEntreprise: ateliers['company-code'],
  },
};

test('Loca-Pass: the employer’s boxes reach Aurelia’s state through their masks; the landlord’s stay empty, on both steps; undo empties the state', async ({
  page,
  open,
  card,
  popupOver,
}) => {
  await card(ateliers);
  await open('loca-pass', '/#/demande/employeur');
  const popup = await popupOver(page);

  await test.step('the employer’s boxes are ticked; the landlord’s are told apart', async () => {
    await onScreen(popup, 'plan');
    expect(await namesIn(popup)).toEqual(rows);
    expect(await tickedIn(popup)).toEqual(rows);
    await popup.getByText(/^Laissées? de côté exprès/).click();
    for (const label of ['N° SIRET', 'Nom ou raison sociale']) {
      const landlord = rowOf(popup, `Le bailleur de votre futur logement › ${label}`);
      await expect(landlord).toContainText('cette case n’est pas celle de votre employeur');
      await expect(landlord.getByRole('checkbox')).toHaveCount(0);
    }
  });

  await test.step('Aurelia’s state takes all, in silence, and nothing else', async () => {
    await fill(popup);
    await expectModel(page, filled);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(popup.getByRole('status').first()).toHaveText('7 cases remplies.');
  });

  await test.step('it goes through to the next step and back; undo empties the state', async () => {
    // Without the mouse, which would close the popup.
    await page.getByRole('button', { name: 'Continuer' }).dispatchEvent('click');
    await page.getByRole('link', { name: 'Étape précédente' }).dispatchEvent('click');
    await expect(page.getByRole('heading', { name: 'Votre employeur' })).toBeVisible();
    await expectModel(page, filled);
    await undo(popup);
    await expectModel(page, empty);
    await popup.close();
  });

  await test.step('the next step, in the same document, asks nothing of ours', async () => {
    await page.evaluate(() => {
      location.hash = '#/demande/bailleur';
    });
    await expect(page.getByRole('heading', { name: 'Votre bailleur' })).toBeVisible();
    const next = await popupOver(page);
    await onScreen(next, 'plan');
    expect(await namesIn(next)).toEqual([]);
    await expect(next.getByRole('checkbox')).toHaveCount(0);
    await expect(next.locator(popupMarks.fill)).toHaveCount(0);
  });
});
