import { confirmSite } from '../shared/sites.ts';
import type { SeenPage } from './page.ts';

/** Is the person asked first? On a site that is not listed, until they have confirmed it once. */
export const asksFirst = ({ trust, site }: Pick<SeenPage, 'trust' | 'site'>): boolean =>
  trust !== 'listed' && site?.confirmed !== true;

/** Keeps that a site was confirmed; of a private window nothing is kept. */
export const keepConfirmed = async ({
  site,
  privately,
}: Pick<SeenPage, 'site' | 'privately'>): Promise<void> => {
  if (site && !privately) await confirmSite(site.name);
};
