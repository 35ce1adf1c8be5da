/**
 * Pages on which browsers run no extension whatever its permissions: their add-on stores.
 * Chrome and Edge keep their stores to themselves; Firefox keeps the names of its preference
 * `extensions.webextensions.restrictedDomains`.
 */
const stores: readonly { readonly host: string; readonly under?: string }[] = [
  { host: 'chromewebstore.google.com' },
  { host: 'chrome.google.com', under: '/webstore' },
  { host: 'microsoftedge.microsoft.com', under: '/addons' },
  { host: 'addons.mozilla.org' },
  { host: 'accounts.firefox.com' },
  { host: 'support.mozilla.org' },
];

/** Is this one of the pages that no extension may touch? */
export const closedToExtensions = ({ hostname, pathname }: URL): boolean =>
  stores.some(({ host, under }) => hostname === host && (!under || isUnder(pathname, under)));

const isUnder = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);
