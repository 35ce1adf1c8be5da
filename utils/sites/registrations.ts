import { covers } from './match.ts';
import { originOf } from './origins.ts';

/** What is decided about a site, as far as its script goes. */
export interface DecidedSite {
  readonly host: string;
  readonly mode?: 'always' | 'never';
}

/** What is known when the scripts of sites are set right. */
export interface Known {
  /** Origins that the browser has granted. */
  readonly granted: readonly string[];
  /** Ids of the scripts that are registered. */
  readonly registered: readonly string[];
  readonly sites: readonly DecidedSite[];
}

/** Hosts whose script is to be registered, and ids of those that are to go. */
export interface Settling {
  readonly register: readonly string[];
  readonly unregister: readonly string[];
}

const PREFIX = 'site:';

/** The id under which a host’s script is registered. */
export const scriptId = (host: string): string => `${PREFIX}${host}`;

/**
 * What is to change for the scripts to stand where a site is wanted always and its permission is there, and
 * nowhere else. Scripts that are not a site’s are none of its business.
 */
export function settling({ granted, registered, sites }: Known): Settling {
  const wanted = sites
    .filter(({ host, mode }) => mode === 'always' && isGranted(granted, host))
    .map(({ host }) => host);
  const ids = new Set(wanted.map(scriptId));
  return {
    register: wanted.filter((host) => !registered.includes(scriptId(host))),
    unregister: registered.filter((id) => id.startsWith(PREFIX) && !ids.has(id)),
  };
}

/** Do the granted origins cover this host? A person may have granted more than was asked for. */
export const isGranted = (granted: readonly string[], host: string): boolean =>
  URL.canParse(`https://${host}/`) &&
  granted.some((pattern) => everything.includes(pattern) || grants(pattern, host));

const everything: readonly string[] = ['<all_urls>', 'https://*/*', '*://*/*'];

const grants = (pattern: string, host: string): boolean =>
  pattern === originOf(host) ||
  covers(pattern.replace(/^\*:/, 'https:'), new URL(`https://${host}/`));
