import browser from 'webextension-polyfill';
import type { Situation } from '../../components/popup/ElsewhereView.tsx';
import type { MessageBox } from '../../utils/detection/message-box.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import { isUndone, type LastFill } from '../../utils/filling/outcome.ts';
import type { SchemeId } from '../../utils/schemes/index.ts';
import { leftAlone } from '../../utils/sites/pins.ts';
import { schemeOf, type Trust, trustOf } from '../../utils/sites/trust.ts';
import { hostOf } from '../shared/host-of.ts';
import type { LostLesson } from '../shared/lessons.ts';
import { type LookedFrame, lookAt, type Place } from '../shared/look-at.ts';
import { type SiteState, siteStateOf } from '../shared/sites.ts';

/** The page behind the popup, and what it answered. */
export interface SeenPage {
  /** Undefined when there is no tab at all. */
  readonly tab: number | undefined;
  readonly host: string | undefined;
  readonly scheme: SchemeId | undefined;
  readonly trust: Trust;
  /** What is decided about its site; undefined where nothing can be. */
  readonly site: SiteState | undefined;
  /** The page stands in a private window: nothing is to be traced of it. */
  readonly privately: boolean;
  /** Why there is nothing to show of the page; undefined when `sighting` says it. */
  readonly situation: Situation | undefined;
  /** The key of the sentence that says why a known flow is left alone. */
  readonly aloneBecause: string | undefined;
  /** The reading of the page that `sighting` was made of. */
  readonly reading: string;
  readonly sighting: Sighting | undefined;
  readonly last: LastFill | undefined;
  /** Boxes that the person taught and that are not there any more. */
  readonly lost: readonly LostLesson[];
  /** The message box of Action Logement's contact form. */
  readonly message: MessageBox | undefined;
  /** Frames of other hosts that are read with the page, and what is decided about each host. */
  readonly frames: readonly SeenFrame[];
}

/** A frame of another host. */
export interface SeenFrame extends LookedFrame {
  readonly trust: Trust;
  readonly site: SiteState;
}

const nothing = {
  scheme: undefined,
  site: undefined,
  sighting: undefined,
  reading: '',
  last: undefined,
  lost: [],
  message: undefined,
  frames: [],
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
  const tab = await tabAtHand();
  if (tab?.id === undefined)
    return {
      ...nothing,
      tab: undefined,
      host: undefined,
      trust: 'unreachable',
      situation: 'no-tab',
    };
  // Without access the browser does not tell the address; a click on the icon gives it wherever there is any.
  if (!tab.url) {
    const situation = chosen === undefined ? 'unreachable' : 'no-access';
    return { ...nothing, tab: tab.id, host: undefined, trust: 'click', situation };
  }
  const trust = trustOf(tab.url);
  const host = hostOf(tab.url);
  const place = {
    ...nothing,
    situation: undefined,
    privately: tab.incognito,
    tab: tab.id,
    host,
    trust,
    scheme: schemeOf(tab.url),
  };
  const aloneBecause = leftAlone(tab.url);
  if (aloneBecause || trust === 'alone') return { ...place, aloneBecause, situation: 'alone' };
  if (trust === 'insecure' || trust === 'unreachable') return { ...place, situation: trust };
  const site = host === undefined ? undefined : await siteStateOf(host);
  if (site?.mode === 'never') return { ...place, site, situation: 'never' };
  const isOpen = trust === 'listed' || site?.permitted === true;
  const into = { tab: tab.id, trust, isContact: isContact(place) };
  return { ...place, site, ...(await lookInto(into, isOpen)) };
}

/** The host of the page behind the popup, where we may know it. */
export const hostAtHand = async (): Promise<string | undefined> => hostOf((await tabAtHand())?.url);

const tabAtHand = () => {
  const chosen = chosenTab();
  return (chosen === undefined ? activeTab() : browser.tabs.get(chosen)).catch(() => undefined);
};

const activeTab = async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** Elsewhere a text of the person's own is not our business. */
const isContact = ({ scheme, trust }: Pick<SeenPage, 'scheme' | 'trust'>): boolean =>
  scheme === 'contact' && trust === 'listed';

type Shown = Pick<
  SeenPage,
  'situation' | 'sighting' | 'reading' | 'last' | 'lost' | 'message' | 'frames'
>;

/** `isOpen`: nothing keeps us out of its host. */
async function lookInto(place: Place, isOpen: boolean): Promise<Partial<Shown>> {
  const looked = await lookAt(place).catch(() => undefined);
  if (!looked) return { situation: isOpen ? 'unreachable' : 'no-access' };
  const { askings, path } = looked.sighting;
  const told = looked.last && looked.last.path === path && !isUndone(looked.last);
  const asks = askings.length > 0 || told || looked.message;
  const frames = await Promise.all(looked.frames.map(seeFrame));
  return { ...looked, frames, situation: asks ? undefined : 'no-form' };
}

const seeFrame = async (frame: LookedFrame): Promise<SeenFrame> => ({
  ...frame,
  trust: trustOf(`https://${frame.host}/`),
  site: await siteStateOf(frame.host),
});
