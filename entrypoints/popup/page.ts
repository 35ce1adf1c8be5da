import browser from 'webextension-polyfill';
import type { Situation } from '../../components/popup/ElsewhereView.tsx';
import type { Sighting } from '../../utils/detection/sighting.ts';
import { weigh } from '../../utils/detection/weigh.ts';
import type { LastFill } from '../../utils/filling/outcome.ts';
import { askAnyway } from '../../utils/messaging/ask.door.ts';
import type { SchemeId } from '../../utils/schemes/index.ts';
import { leftAlone } from '../../utils/sites/pins.ts';
import { schemeOf, type Trust, trustOf } from '../../utils/sites/trust.ts';

/** The page behind the popup, and what it answered. */
export interface SeenPage {
  /** Undefined when there is no tab at all. */
  readonly tab: number | undefined;
  readonly host: string | undefined;
  readonly scheme: SchemeId | undefined;
  readonly trust: Trust;
  /** The page stands in a private window: nothing is to be traced of it. */
  readonly privately: boolean;
  /** Why there is nothing to show of the page; undefined when `sighting` says it. */
  readonly situation: Situation | undefined;
  /** The key of the sentence that says why a known flow is left alone. */
  readonly aloneBecause: string | undefined;
  readonly sighting: Sighting | undefined;
  readonly last: LastFill | undefined;
}

const nothing = {
  scheme: undefined,
  sighting: undefined,
  last: undefined,
  aloneBecause: undefined,
  privately: false,
};

/** Set in `popup.html?tab=ID`: the popup then stands in a tab of its own and acts on that one. */
export const chosenTab = (): number | undefined => {
  const chosen = Number(new URLSearchParams(location.search).get('tab'));
  return Number.isInteger(chosen) && chosen > 0 ? chosen : undefined;
};

/** Looks at the page: which host and scheme, what it asks, what was last done there. */
export async function seePage(): Promise<SeenPage> {
  const chosen = chosenTab();
  const tab = await (chosen === undefined ? activeTab() : browser.tabs.get(chosen)).catch(
    () => undefined,
  );
  if (tab?.id === undefined)
    return {
      ...nothing,
      tab: undefined,
      host: undefined,
      trust: 'unreachable',
      situation: 'no-tab',
    };
  // Without access the browser does not tell the address.
  if (!tab.url)
    return { ...nothing, tab: tab.id, host: undefined, trust: 'click', situation: 'no-access' };
  const trust = trustOf(tab.url);
  const host = /^https?:/.test(tab.url) ? new URL(tab.url).host : undefined;
  const place = {
    ...nothing,
    privately: tab.incognito,
    tab: tab.id,
    host,
    trust,
    scheme: schemeOf(tab.url),
  };
  const aloneBecause = leftAlone(tab.url);
  if (aloneBecause || trust === 'alone') return { ...place, aloneBecause, situation: 'alone' };
  if (trust === 'insecure' || trust === 'unreachable') return { ...place, situation: trust };
  return { ...place, ...(await lookAt(tab.id, trust)) };
}

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

async function lookAt(
  tab: number,
  trust: Trust,
): Promise<Pick<SeenPage, 'situation' | 'sighting' | 'last'>> {
  const answer = await askAnyway({ tab, question: 'look', about: {} }).catch(() => undefined);
  if (!answer) {
    const situation = trust === 'listed' ? 'unreachable' : 'no-access';
    return { situation, sighting: undefined, last: undefined };
  }
  const sighting = weigh(answer.sighting, trust === 'listed' || trust === 'offered');
  const asks = sighting.askings.length > 0 || answer.last !== undefined;
  return { sighting, last: answer.last, situation: asks ? undefined : 'no-form' };
}
