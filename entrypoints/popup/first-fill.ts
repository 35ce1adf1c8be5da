import { frameOf } from '../../utils/detection/far-ids.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import type { Trust } from '../../utils/sites/trust.ts';
import { confirmSite, type SiteState } from '../shared/sites.ts';
import type { SeenPage } from './page.ts';

/** A site that the person is asked about before anything is written there. */
export interface AskedSite {
  readonly host: string;
  readonly trust: Trust;
  readonly site: SiteState | undefined;
  /** Only a frame of the page shows it. */
  readonly framed: boolean;
}

/** Is the person asked first? On a site that is not listed, until they have confirmed it once. */
export const asksFirst = ({ trust, site }: Pick<SeenPage, 'trust' | 'site'>): boolean =>
  trust !== 'listed' && site?.confirmed !== true;

/** The sites to ask about: the page's own, and those of the frames into which something would be written. */
export function askedSites(
  { host = '', trust, site, frames }: Pick<SeenPage, 'host' | 'trust' | 'site' | 'frames'>,
  rows: readonly Pick<PlanRow, 'id' | 'ticked'>[],
): AskedSite[] {
  const written = new Set(rows.flatMap(({ id, ticked }) => (ticked ? [frameOf(id)] : [])));
  const inner = frames
    .filter((one) => written.has(one.frame) && asksFirst(one))
    .map((one) => ({ host: one.host, trust: one.trust, site: one.site, framed: true }));
  const own = asksFirst({ trust, site }) ? [{ host, trust, site, framed: false }] : [];
  const all = [...own, ...inner];
  return all.filter((one, at) => all.findIndex(({ host }) => host === one.host) === at);
}

/** Keeps that these sites were confirmed; of a private window nothing is kept. */
export async function keepConfirmed(
  sites: readonly Pick<AskedSite, 'site'>[],
  { privately }: Pick<SeenPage, 'privately'>,
): Promise<void> {
  if (privately) return;
  for (const { site } of sites) if (site) await confirmSite(site.name);
}
