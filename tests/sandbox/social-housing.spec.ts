import { expect, expectModel, test, type } from './replica-test.ts';

const siret = '73282932000074';
const label = 'Indiquez le numéro SIRET de votre employeur principal';

test('the social-housing request asks the applicant and the spouse the same thing', async ({
  page,
  open,
}) => {
  await open('social-housing');
  await expect(page.getByLabel(label)).toHaveCount(2);
  await type(page.getByLabel(`${label} D12`), siret);
  await type(page.getByLabel('N° SIREN du bailleur'), '356000000');
  await expectModel(page, {
    siret_demandeur: siret,
    siret_conjoint: '',
    siren_bailleur: '356000000',
  });
});

test('the social-housing request complains of a short SIRET on blur, then forgives it', async ({
  page,
  open,
}) => {
  await open('social-housing');
  const error = page.getByText('Le numéro SIRET comporte 14 chiffres.');
  await type(page.getByLabel(`${label} D12`), '7328');
  await expect(error).toBeVisible();
  await type(page.getByLabel(`${label} D12`), siret.slice(4));
  await expect(error).toBeHidden();
});

test('the social-housing request comes with another SIRET in D12 where asked', async ({
  page,
  open,
}) => {
  await open('social-housing', '/?rempli=1');
  await expect(page.getByLabel(`${label} D12`)).toHaveValue('88087814500015');
  await expectModel(page, { siret_demandeur: '88087814500015', siret_conjoint: '' });
});

test('the social-housing request goes on to a table of two people, the SIRET in two boxes', async ({
  page,
  open,
}) => {
  await open('social-housing');
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click();
  await expect(page).toHaveURL(/\/imhoweb\/etape2$/);
  const row = page.getByRole('row', { name: 'N° SIRET de l’employeur' });
  await type(row.getByTitle('SIREN').first(), siret.slice(0, 9));
  await type(row.getByTitle('NIC').first(), siret.slice(9));
  await expectModel(page, {
    dem_siren: '732829320',
    dem_nic: '00074',
    conj_siren: '',
    conj_nic: '',
  });
});
