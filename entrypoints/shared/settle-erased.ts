import browser from 'webextension-polyfill';
import { giveBackRegister } from '../../utils/lookup/permission.door.ts';
import { settleSites } from './settle.ts';

/**
 * After an erase: gives back every host that did not come with the installation, and takes its script away. The
 * register is more than a host: in Firefox its leave to send data is asked for, and given back, with it.
 */
export async function giveBackAll(): Promise<void> {
  await giveBackRegister();
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest() as { host_permissions?: string[] };
  const own = new Set(manifest.host_permissions);
  const optional = origins.filter((origin) => !own.has(origin));
  // One at a time: one that the browser does not take back keeps no other.
  await Promise.allSettled(
    optional.map((origin) => browser.permissions.remove({ origins: [origin] })),
  );
  await settleSites();
}
