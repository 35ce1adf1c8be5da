import browser, { type Tabs } from 'webextension-polyfill';
import { frameOf, nearId } from '../../utils/detection/far-ids.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import { noChoices, plan } from '../../utils/filling/plan.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import type { Offer, PillTexts } from '../../utils/in-page/offer.ts';
import { ask } from '../../utils/messaging/ask.door.ts';
import { leftAlone } from '../../utils/sites/pins.ts';
import { trustOf } from '../../utils/sites/trust.ts';
import { knownOnly } from '../shared/card-text.ts';
import { expiredCodes } from '../shared/expired-codes.ts';
import { kept } from '../shared/kept.ts';
import { lookAt } from '../shared/look-at.ts';
import { isOpenUnasked } from '../shared/sites.ts';
import { language, translate } from '../shared/texts.ts';
import { showCount } from './badge.ts';

/** What was found out about one tab. */
interface Found {
  readonly sighting: Sighting | undefined;
  /** What could be filled with the active card. */
  readonly ready: readonly PlanRow[];
}

/** Tabs that are being looked at; true: once more after that. */
const looking = new Map<number, boolean>();

/**
 * Looks at a tab whose boxes may have changed: the badge counts what can be filled, the page is told. One look
 * at a time: an older one must not have the last word.
 */
export async function offerTo(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const isLooking = looking.has(tab.id);
  looking.set(tab.id, isLooking);
  if (isLooking) return;
  try {
    await offerOnce(tab);
  } finally {
    const isAgain = looking.get(tab.id);
    looking.delete(tab.id);
    if (isAgain) await offerTo(tab);
  }
}

async function offerOnce(tab: Tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const { sighting, ready } = await findOut(tab);
  await showCount(tab.id, ready.length);
  const first = ready.find(({ id }) => frameOf(id) === 0);
  const isWanted = ready.length > 0 && (await kept.settingOf('pill')) !== 'never';
  const offer: Offer = {
    language: language(),
    first: first ? nearId(first.id) : 0,
    pill: isWanted ? pillTexts(ready.length) : undefined,
    marked: sighting ? markedIn(sighting) : [],
  };
  await tellPage(tab.id, offer);
}

/** The script that shows something comes only where there is something to show. */
async function tellPage(tab: number, offer: Offer): Promise<void> {
  const isShown = await ask({ tab, question: 'offer', about: offer });
  if (isShown !== false || (offer.first === 0 && offer.marked.length === 0)) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/show.js'] });
  await ask({ tab, question: 'offer', about: offer });
}

async function findOut({ id, url = '' }: Tabs.Tab): Promise<Found> {
  if (id === undefined || leftAlone(url) || !(await isOpenUnasked(url)))
    return { sighting: undefined, ready: [] };
  const [looked, active] = await Promise.all([
    lookAt({ tab: id, trust: trustOf(url), searched: true }),
    kept.activeEmployer(),
  ]);
  if (!looked || !active) return { sighting: looked?.sighting, ready: [] };
  const choices = { ...noChoices, expired: expiredCodes(active) };
  const rows = plan(looked.sighting, knownOnly(active.facts), choices);
  return { sighting: looked.sighting, ready: rows.filter(({ ticked }) => ticked) };
}

/** Boxes of the page itself that ask for one fact of the employer beyond doubt. */
const markedIn = ({ askings }: Sighting): Offer['marked'] =>
  askings.flatMap(({ id, boxes, verdict: { certainty, kinds } }) => {
    const [kind] = kinds;
    return certainty === 'certain' && kind && frameOf(id) === 0
      ? [{ kind, boxes: boxes.map(nearId) }]
      : [];
  });

const pillTexts = (count: number): PillTexts => ({
  says: translate('inPage.pill', [count], count),
  close: translate('inPage.close'),
  thisPage: translate('inPage.notHere'),
  forEver: translate('inPage.neverAgain'),
});

/** Opens the popup over a tab; a sentence that says how to, where the browser refuses. */
export async function openPopup({ windowId }: Tabs.Tab, key: string): Promise<string> {
  const opened = await browser.action
    .openPopup(windowId === undefined ? {} : { windowId })
    .then(() => true)
    .catch(() => false);
  if (opened) return '';
  return key === '' ? translate('inPage.openByIcon') : translate('inPage.openByKey', [key]);
}
