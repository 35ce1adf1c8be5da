import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { typedCard } from '../../scripts/start/card.ts';
import { tabAt, takeAccess } from './extension-api.ts';
import { type Opened, open, openForm } from './open.ts';
import { expectModel, onScreen, press, says, typeCard } from './screen.ts';
import { until } from './until.ts';

let opened: Opened;
before(async () => {
  opened = await open('fr');
});
after(() => opened?.close());

test('a card typed on the full page is kept there', async () => {
  const { firefox, texts } = opened;
  const dossier = await firefox.openExtensionPage('dossier.html');
  await typeCard(dossier, { card: typedCard, texts });
  const again = await firefox.openExtensionPage('dossier.html');
  await onScreen(again, 'dossier');
  await says(again, typedCard.companyName);
  assert.equal(await again.evaluate(() => document.documentElement.lang), 'fr');
});

interface Form {
  readonly site: 'mobili-jeune' | 'al-in';
  readonly path: string;
  readonly filled: object;
  /** The same boxes, and those of others, as they stand before a fill and after an undo. */
  readonly empty: object;
  readonly twins: object;
}

const mobiliJeune: Form = {
  site: 'mobili-jeune',
  path: '/demande/entreprise',
  filled: {
    etat: { siret: '880 878 145 00015', raisonSociale: 'Les Ateliers du Revermont' },
    formulaire: {
      entreprise: { codePostal: '01000', ville: 'Bourg-en-Bresse' },
      contactRh: { email: 'paie@ateliers-revermont.example' },
    },
  },
  empty: {
    etat: { siret: '', raisonSociale: '' },
    formulaire: { entreprise: { codePostal: '', ville: '' }, contactRh: { email: '' } },
  },
  twins: {
    etat: { centreSiret: '' },
    formulaire: {
      centre: { uai: '', nom: '', email: '' },
      contrat: { opco: '', numero: '', iban: '' },
    },
  },
};

const alIn: Form = {
  site: 'al-in',
  path: '/#/inscription/employeur',
  filled: {
    entreprise: { siret: '88087814500015', raisonSociale: 'Les Ateliers du Revermont' },
    correspondant: { prenom: 'Maëlle', email: 'paie@ateliers-revermont.example' },
  },
  empty: {
    entreprise: { siret: '', raisonSociale: '' },
    correspondant: { prenom: '', email: '' },
  },
  twins: {
    salarie: { telephonePro: '', courrielPro: '', nur: '', codeVerification: '' },
    offre: { reference: '', filtreCommune: '' },
  },
};

for (const { site, path, filled, empty, twins } of [mobiliJeune, alIn]) {
  test(`the popup fills the ${site} replica, leaves its twins empty, and undoes`, async () => {
    const { firefox, texts, addressOf } = opened;
    const address = addressOf(site, path);
    const form = await openForm(opened, address);
    const dossier = await firefox.openExtensionPage('dossier.html');
    const popup = await firefox.openExtensionPage(
      `popup.html?tab=${await tabAt(dossier, address)}`,
    );
    await onScreen(popup, 'plan');
    await press(popup, 'Remplir');
    await onScreen(popup, 'outcome');
    await expectModel(form, { ...filled });
    await expectModel(form, twins);
    await until(async () => (await historyNow()).length === 1);
    const [told = ''] = await historyNow();
    assert.match(told, new RegExp(`${new URL(address).hostname}.*SIRET`));
    for (const value of Object.values(typedCard)) assert.ok(!told.includes(value));
    await press(popup, texts('outcome.undo'));
    await says(popup, texts('outcome.titleUndone'));
    await expectModel(form, empty);
    await expectModel(form, twins);
    // A fill undone whole leaves no trace.
    await until(async () => (await historyNow()).length === 0);
  });
}

/** The lines under “where it filled” of the full page, loaded anew. */
async function historyNow(): Promise<string[]> {
  const title = opened.texts('dossier.history');
  const dossier = await opened.firefox.openExtensionPage('dossier.html');
  await onScreen(dossier, 'dossier');
  const lines = await dossier.evaluate((heading) => {
    const section = [...document.querySelectorAll('section')].find(
      (one) => one.querySelector('h2')?.textContent === heading,
    );
    return (section?.innerText ?? '').split('\n').filter((line) => line.includes(':'));
  }, title);
  await dossier.close();
  return lines;
}

test('a frame that was filled and has gone on leaves the page readable', async () => {
  const { firefox, texts, addressOf } = opened;
  const address = addressOf('social-housing', '/');
  const page = await openForm(opened, address);
  await page.evaluate(async () => {
    document.body.innerHTML = '<iframe src="/" width="900" height="500"></iframe>';
    const frame = document.querySelector('iframe')!;
    await new Promise((loaded) => frame.addEventListener('load', loaded));
  });
  const dossier = await firefox.openExtensionPage('dossier.html');
  const popup = await firefox.openExtensionPage(`popup.html?tab=${await tabAt(dossier, address)}`);
  await onScreen(popup, 'plan');
  await press(popup, 'Remplir');
  await onScreen(popup, 'outcome');
  await page.evaluate(async () => {
    const frame = document.querySelector('iframe')!;
    const siret = frame.contentDocument!.querySelector('input[name=siret_demandeur]');
    if (!(siret as HTMLInputElement).value) throw new Error('nothing was filled');
    frame.src = '/imhoweb/etape2';
    await new Promise((loaded) => frame.addEventListener('load', loaded));
  });
  await press(popup, texts('outcome.lookAgain'));
  await onScreen(popup, 'plan');
});

test('where the person has taken the access away, the popup says so and gives the card', async () => {
  const { firefox, texts, addressOf } = opened;
  const address = addressOf('al-in', '/#/login');
  await openForm(opened, address);
  const dossier = await firefox.openExtensionPage('dossier.html');
  const tab = await tabAt(dossier, address);
  assert.equal(await takeAccess(dossier, ['https://*.al-in.fr/*']), true);
  const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
  await onScreen(popup, 'elsewhere');
  await says(popup, texts('popup.noAccess'));
  await says(popup, typedCard.companyName);
});
