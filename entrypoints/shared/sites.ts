import { siteName } from '../../utils/sites/origins.ts';
import { askForHost, giveBackHost, isPermitted } from '../../utils/sites/permissions.door.ts';
import { trustOf } from '../../utils/sites/trust.ts';
import type { SiteRecord } from '../../utils/vault/records.ts';
import { kept } from './kept.ts';
import { settleSites } from './settle.ts';

/** What the person has decided about a site, and whether the browser lets us in there. */
export interface SiteState {
  /** Its host, without a port: permissions know none. */
  readonly name: string;
  readonly mode: SiteRecord['mode'];
  /** Its own permission is there; of a listed site, whose permission came with the installation, too. */
  readonly permitted: boolean;
  /** The first fill there was confirmed. */
  readonly confirmed: boolean;
}

/** What stands decided about a host, as it is now. */
export async function siteStateOf(host: string): Promise<SiteState> {
  const name = siteName(host);
  const [record, permitted] = await Promise.all([kept.siteOf(name), isPermitted(name)]);
  const { mode, confirmedAt } = record ?? {};
  return { name, mode, permitted, confirmed: confirmedAt !== undefined };
}

/** A site that something was decided about; `permitted` as in its state. */
export interface KeptSite extends SiteRecord {
  readonly permitted: boolean;
}

/** Every site that something was decided about. */
export const keptSites = async (): Promise<KeptSite[]> => {
  const all = await kept.allSites();
  return Promise.all(
    all.map(async (site) => ({ ...site, permitted: await isPermitted(site.host) })),
  );
};

/**
 * May this address be looked at before any click? A listed site, or one that the person wants always; never one
 * that is to be left alone: it is not read, and shows no badge and no pill.
 */
export async function isOpenUnasked(address: string): Promise<boolean> {
  const trust = trustOf(address);
  if (trust !== 'listed' && trust !== 'offered' && trust !== 'click') return false;
  const { mode, permitted } = await siteStateOf(new URL(address).host);
  return mode !== 'never' && (trust === 'listed' || (mode === 'always' && permitted));
}

/**
 * Asks the browser to let us in always. Called in the very click. The wish is kept first, without waiting: in
 * Firefox the browser's question may close our window, and the background then has only the wish to go by.
 * False when the person refuses: all is as before.
 */
export function allowAlways({ name, mode }: Pick<SiteState, 'name' | 'mode'>): Promise<boolean> {
  const wished = kept.keepSite(name, { mode: 'always' });
  const asked = askForHost(name);
  return Promise.allSettled([asked, wished]).then(async ([answer]) => {
    const granted = answer.status === 'fulfilled' && answer.value;
    if (!granted) await kept.keepSite(name, { mode });
    await settleSites();
    return granted;
  });
}

/** From now on this site is left alone. */
export const leaveAlone = (site: SiteState): Promise<void> => decide(site, 'never');

/** Takes back what was decided: always, with its permission and its script, or never. */
export const takeBack = (site: Pick<SiteState, 'name' | 'mode'>): Promise<void> =>
  decide(site, undefined);

/** The person has confirmed the first fill there. */
export const confirmSite = (name: string): Promise<void> =>
  kept.keepSite(name, { confirmedAt: Date.now() });

/** The next fill there is asked about again. */
export const forgetConfirmed = (name: string): Promise<void> =>
  kept.keepSite(name, { confirmedAt: undefined });

/** From now on this employer is meant there; undefined: the active one again. */
export const rememberEmployer = (name: string, employer: string | undefined): Promise<void> =>
  kept.keepSite(name, { employer });

async function decide(
  { name, mode }: Pick<SiteState, 'name' | 'mode'>,
  to: SiteRecord['mode'],
): Promise<void> {
  await kept.keepSite(name, { mode: to });
  if (mode === 'always') await giveBackHost(name);
  await settleSites();
}
