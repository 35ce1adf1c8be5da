import type { Employer } from '../../utils/vault/records.ts';
import { kept } from '../shared/kept.ts';
import { rememberEmployer } from '../shared/sites.ts';
import type { SeenPage } from './page.ts';

/** What was chosen over pages of private windows, by host: known to this window of ours alone. */
const privately = new Map<string, string>();

/** The employer chosen here over a page of a private window. */
export const chosenPrivately = (
  host: string | undefined,
  employers: readonly Employer[],
): Employer | undefined => employers.find(({ id }) => id === privately.get(host ?? ''));

/** An employer that was added is meant from now on: everywhere, and here too where another was remembered. */
export async function chooseAdded(page: SeenPage, id: string): Promise<void> {
  await kept.chooseEmployer(id);
  if ((await kept.employerFor(page.host))?.id !== id) await chooseHere(page, id);
}

/**
 * The person means this employer over this page: its site remembers. True when it does; from a private window
 * nothing of a site is kept, and elsewhere it is the active one.
 */
export async function chooseHere(page: SeenPage, id: string): Promise<boolean> {
  const remembers = page.site !== undefined && !page.privately;
  if (page.privately && page.host !== undefined) privately.set(page.host, id);
  else if (remembers) await rememberEmployer(page.site.name, id);
  const isNeeded = (await kept.activeEmployer()) === undefined;
  if (isNeeded || !(remembers || page.privately)) await kept.chooseEmployer(id);
  return remembers;
}
