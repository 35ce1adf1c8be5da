import { hostAtHand, type SeenPage, seePage } from './page.ts';
import { type OpenVault, openVault } from './vault.ts';

/** What the popup knows: the page, and the vault as it stands for it. */
export interface Opened {
  readonly page: SeenPage;
  readonly vault: OpenVault;
}

/** Asks the page and reads the vault at the same time. */
export async function lookAround(): Promise<Opened> {
  const [page, vault] = await Promise.all([seePage(), hostAtHand().then(openVault)]);
  return { page, vault: await vaultFor(page, vault) };
}

/** The vault for a page: read again where the tab has gone to another site meanwhile. */
export const vaultFor = async ({ host }: SeenPage, vault: OpenVault): Promise<OpenVault> =>
  vault.host === host ? vault : openVault(host);
