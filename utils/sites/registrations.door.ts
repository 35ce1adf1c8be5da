import browser from 'webextension-polyfill';
import { originOf } from './origins.ts';
import { type DecidedSite, scriptId, settling } from './registrations.ts';

/** The content script as the manifest names it. */
const FORMS = '/content-scripts/forms.js';

/**
 * Registers the content script where sites are wanted always and permitted, takes it away where they no longer
 * are. Hosts that are new get it into their open tabs too: a registration only serves pages to come.
 */
export async function settleRegistrations(sites: readonly DecidedSite[]): Promise<void> {
  const [{ origins: granted = [] }, scripts] = await Promise.all([
    browser.permissions.getAll(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const registered = scripts.map(({ id }) => id);
  const { register, unregister } = settling({ granted, registered, sites });
  if (unregister.length > 0)
    await browser.scripting.unregisterContentScripts({ ids: [...unregister] });
  // One that the browser does not take keeps no other from it.
  await Promise.allSettled(register.map(registerFor));
}

async function registerFor(host: string): Promise<void> {
  await browser.scripting.registerContentScripts([scriptOf(host)]);
  await putIntoTabs(host);
}

const scriptOf = (host: string) => ({
  id: scriptId(host),
  matches: [originOf(host)],
  js: [FORMS],
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});

async function putIntoTabs(host: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: originOf(host) });
  const put = ({ id: tabId }: { id?: number | undefined }) =>
    tabId === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId }, files: [FORMS] });
  // A tab that shows an error page takes none, and needs none.
  await Promise.allSettled(tabs.map(put));
}
