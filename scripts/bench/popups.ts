import type { Page } from '@playwright/test';
import type { PopupHost } from '../../tests/harness/popup.ts';
import { keepCard } from '../../tests/harness/vault.ts';
import { type PlanTime, popupOver } from '../forms/popup-session.ts';

import type { BenchBrowser } from './browser.ts';
import type { Popup } from './figures.ts';
import { median, tenths } from './statistics.ts';

const times = 7;
/** Long enough for a popup to be there; who looks at it before makes it slower. */
const undisturbed = 500;

const card = { siret: '88087814500015', 'company-name': 'Les Ateliers du Revermont' };
const form = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Votre demande</title><body><h1>Votre demande</h1>
<fieldset><legend>Votre employeur</legend>
<label>N° SIRET <input name="siret"></label><label>Raison sociale <input name="rs"></label>
<label>Code entreprise Action Logement <input name="code"></label></fieldset>
<fieldset><legend>Votre bailleur</legend><label>N° SIRET <input name="bs"></label></fieldset>`;

/** From the click on the toolbar button to the plan, and beside it to an empty Preact popup, in turns. */
export async function measurePopups(browser: BenchBrowser): Promise<Popup> {
  const { chromium, emptyPopup } = browser;
  await keepCard(chromium, card);
  const empty = await chromium.loadExtension(emptyPopup);
  const page = await browser.show(form);
  const ours: PlanTime[] = [];
  const floor: PlanTime[] = [];
  for (let time = 0; time < times; time += 1) {
    ours.push(await timeOf(chromium.popupHost, page));
    floor.push(await timeOf(empty.popupHost, page));
  }
  const figure = (of: readonly PlanTime[], what: keyof PlanTime) =>
    tenths(median(of.map((time) => time[what])));
  return {
    planMs: figure(ours, 'fromClick'),
    emptyPreactMs: figure(floor, 'fromClick'),
    planFromStartMs: figure(ours, 'fromStart'),
    emptyPreactFromStartMs: figure(floor, 'fromStart'),
  };
}

async function timeOf(host: PopupHost, page: Page): Promise<PlanTime> {
  const popup = await popupOver(host, page, { undisturbed });
  try {
    await popup.screen('plan');
    return await popup.planTime();
  } finally {
    await popup.close();
  }
}
