import type { SchemeId } from '../schemes/index.ts';
import { alone, listed, offered } from './hosts.ts';
import { coveredBy, covers } from './match.ts';
import { places } from './places.ts';
import { closedToExtensions } from './stores.ts';

/**
 * listed: reachable from installation · offered: proposed when the person is there · click: only on the
 * toolbar button · alone: left alone · insecure: plain http, never · unreachable: no extension may go there.
 */
export type Trust = 'listed' | 'offered' | 'click' | 'alone' | 'insecure' | 'unreachable';

/**
 * What trust an address has, by its protocol and host name alone. Never throws: what is no address is
 * `unreachable`. The name must be exact: a trailing dot, a look-alike or a name put before an `@` earns
 * no more than `click`.
 */
export const trustOf = (address: string): Trust => {
  const url = parse(address);
  if (url?.protocol === 'http:') return 'insecure';
  if (url?.protocol !== 'https:' || closedToExtensions(url)) return 'unreachable';
  if (coveredBy(alone, url)) return 'alone';
  if (coveredBy(listed, url)) return 'listed';
  return coveredBy(offered, url) ? 'offered' : 'click';
};

/** Which scheme's form lives at this address, if the address says so. Undefined on hosts we do not know. */
export const schemeOf = (address: string): SchemeId | undefined => {
  const url = parse(address);
  if (!url) return undefined;
  const route = (url.pathname + url.hash).toLowerCase();
  return places.find(({ host, route: named }) => covers(host, url) && (named?.test(route) ?? true))
    ?.scheme;
};

const parse = (address: string): URL | undefined =>
  URL.canParse(address) ? new URL(address) : undefined;
