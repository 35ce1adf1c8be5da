import { popupMarks } from '../harness/popup-marks.ts';
import { countAnswers } from './answers.ts';
import { expect, test } from './browser-test.ts';
import { ateliers } from './facts.ts';
import { expectModel, fill, namesIn, onScreen, rowOf, tickedIn, undo } from './popup-screens.ts';

const applicant = 'Situation professionnelle du demandeur';
const spouse = 'Situation professionnelle du conjoint ou du futur co-titulaire du bail';
const helper = 'Le travailleur social qui vous accompagne';
const asked = 'Indiquez le numéro SIRET de votre employeur principal';
const others = ["Nom de l'employeur", "Adresse de l'employeur", "Ville où se trouve l'employeur"];
const rows = [`${asked} D12`, ...others].map((label) => `${applicant} › ${label}`);
const leftAlone = [
  ...[`${asked} D27`, ...others].map((label) => `${spouse} › ${label}`),
  'Le logement que vous occupez › N° SIREN du bailleur F4',
  `${helper} › Téléphone`,
  `${helper} › Courriel`,
];

const boxes = {
  j_id10: ['nud', 'nom', 'prenom', 'nir', 'tel', 'mel', 'chez', 'voie', 'cp', 'commune'],
  j_id12: ['siret', 'nomEmployeur', 'adrEmployeur', 'villeEmployeur'],
  j_id27: ['siret', 'nomEmployeur', 'adrEmployeur', 'villeEmployeur'],
  j_id41: ['nomBailleur', 'siren'],
  j_id52: ['structure', 'tel', 'mel'],
};
const empty = {
  recherche: '',
  demande: Object.fromEntries(
    Object.entries(boxes).flatMap(([panel, names]) =>
      names.map((name) => [`${panel}:${name}`, ''] as const),
    ),
  ),
};
const filled = {
  ...empty,
  demande: {
    ...empty.demande,
    'j_id12:siret': ateliers.siret,
    'j_id12:nomEmployeur': ateliers['company-name'],
    'j_id12:adrEmployeur': ateliers['company-address'],
    'j_id12:villeEmployeur': ateliers['company-city'].toUpperCase(),
  },
};

test('a departmental request in a frame, reached by the click alone: D12 is filled, D27, F4 and the rest stay untouched', async ({
  page,
  open,
  card,
  popupOver,
  chromium,
}) => {
  const frame = page.frameLocator('#cadre');
  await card(ateliers);
  await open('departmental', '/imhowebGP35/');
  await frame.locator('input:visible').first().waitFor();
  expect(await countAnswers(chromium)).toBe(0);
  const popup = await popupOver(page);

  await test.step('the applicant’s employer is ticked, every look-alike is left aside on purpose', async () => {
    await onScreen(popup, 'plan');
    await expect(popup.locator('.over')).toHaveText('www.demandelogement35.fr');
    expect(await namesIn(popup)).toEqual(rows);
    expect(await tickedIn(popup)).toEqual(rows);
    await popup.getByText(/^Laissées? de côté exprès/).click();
    expect(await popup.locator('.rows-alone .place').allInnerTexts()).toEqual(leftAlone);
  });

  await test.step('the frame takes the facts and redraws its panel; undo empties them', async () => {
    await fill(popup);
    await expectModel(page, filled);
    await expect(popup.getByRole('status').first()).toHaveText('4 cases remplies.');
    await expect(frame.getByRole('alert')).toHaveCount(0);
    await undo(popup);
    await expect(rowOf(popup, rows[0]!)).toContainText('Remis comme avant');
    await expectModel(page, empty);
  });

  await test.step('once the frame has gone on, nothing is left to be undone', async () => {
    await popup.getByRole('button', { name: 'Regarder à nouveau' }).click();
    await fill(popup);
    await expect(popup.locator(popupMarks.undo)).toBeVisible();
    await popup.close();
    await frame.getByRole('button', { name: 'Valider et continuer' }).click();
    await expect(frame.getByText('Votre saisie est enregistrée')).toBeVisible();
    await expectModel(page, filled);
    const again = await popupOver(page);
    await onScreen(again, 'outcome');
    await expect(again.locator(popupMarks.undo)).toHaveCount(0);
  });
});
