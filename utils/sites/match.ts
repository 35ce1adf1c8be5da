/**
 * Does a match pattern of `hosts.ts` cover this address? The rule of the browsers, for the only forms
 * that our tables use: `https://host/*` and `https://*.host/*` (which covers the host itself).
 * A pattern without a port covers every port, as in Chrome and Firefox; the name decides.
 */
export const covers = (pattern: string, { protocol, hostname }: URL): boolean => {
  if (protocol !== 'https:') return false;
  const host = pattern.slice('https://'.length, -'/*'.length);
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
};

/** The same, for a whole list. */
export const coveredBy = (patterns: readonly string[], url: URL): boolean =>
  patterns.some((pattern) => covers(pattern, url));
