import browser, { type Tabs } from 'webextension-polyfill';
import { frameOf, nearId } from '../../utils/detection/far-ids.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import { emptiedIn } from '../../utils/filling/emptied.ts';
import { noChoices, plan } from '../../utils/filling/plan.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import type { Offer, PillTexts } from '../../utils/in-page/offer.ts';
import { ask } from '../../utils/messaging/ask.door.ts';
import { leftAlone } from '../../utils/sites/pins.ts';
import { trustOf } from '../../utils/sites/trust.ts';
import { knownOnly } from '../shared/card-text.ts';
import { expiredCodes } from '../shared/expired-codes.ts';
import { nameIn } from '../shared/far-page.ts';
import { hostOf } from '../shared/host-of.ts';
import { kept } from '../shared/kept.ts';
import { type LookedAt, lookAt } from '../shared/look-at.ts';
import { isOpenUnasked } from '../shared/sites.ts';
import { language, translate } from '../shared/texts.ts';
import { showCount } from './badge.ts';

/** What was found out about one tab. */
interface Found {
  readonly looked: LookedAt | undefined;
  /** What could be filled with the card that is meant there. */
  readonly ready: readonly PlanRow[];
}

/** Tabs that are being looked at; true: once more after that. */
const looking = new Map<number, boolean>();

/**
 * Looks at a tab whose boxes may have changed: the badge counts what can be filled, the page is told. One look
 * at a time: an older one must not have the last word.
 */
export async function offerTo(id: number): Promise<void> {
  const isLooking = looking.has(id);
  looking.set(id, isLooking);
  if (isLooking) return;
  try {
    // It may be on another page by the time that it is its turn, or be closed.
    const tab = await browser.tabs.get(id).catch(() => undefined);
    if (tab) await offerOnce(id, tab);
  } finally {
    const isAgain = looking.get(id);
    looking.delete(id);
    if (isAgain) await offerTo(id);
  }
}

async function offerOnce(id: number, { url = '' }: Tabs.Tab): Promise<void> {
  const { looked, ready } = await findOut(id, url);
  await showCount(id, { count: ready.length, url });
  const first = ready.find((row) => frameOf(row.id) === 0);
  const isWanted = ready.length > 0 && (await kept.settingOf('pill')) !== 'never';
  const offer: Offer = {
    reading: looked ? nameIn(looked.reading, 0) : '',
    language: language(),
    first: first ? nearId(first.id) : 0,
    pill: isWanted ? pillTexts(ready.length) : undefined,
    marked: looked ? markedIn(looked.sighting) : [],
  };
  await tellPage(id, offer);
}

/** The script that shows something comes only where there is something to show. */
async function tellPage(tab: number, offer: Offer): Promise<void> {
  const isShown = await ask({ tab, question: 'offer', about: offer });
  if (isShown !== false || (offer.first === 0 && offer.marked.length === 0)) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/show.js'] });
  await ask({ tab, question: 'offer', about: offer });
}

async function findOut(tab: number, url: string): Promise<Found> {
  if (leftAlone(url) || !(await isOpenUnasked(url))) return { looked: undefined, ready: [] };
  const [looked, active] = await Promise.all([
    lookAt({ tab, trust: trustOf(url), searched: true }),
    kept.employerFor(hostOf(url)),
  ]);
  if (!looked || !active) return { looked, ready: [] };
  const emptied = emptiedIn(looked.sighting.askings, looked.last);
  const choices = { ...noChoices, expired: expiredCodes(active), emptied };
  const rows = plan(looked.sighting, knownOnly(active.facts), choices);
  return { looked, ready: rows.filter(({ ticked }) => ticked) };
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
  back: translate('inPage.back'),
  thisPage: translate('inPage.notHere'),
  forEver: translate('inPage.neverAgain'),
  canReturn: translate('inPage.canReturn'),
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
