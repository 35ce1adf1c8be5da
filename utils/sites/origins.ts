/** The name under which a site is decided about: permissions know no port. */
export const siteName = (host: string): string => host.replace(/:\d+$/, '').toLowerCase();

/** The one origin that is asked for, as a match pattern: this very host over https, no other. */
export const originOf = (host: string): string => `https://${siteName(host)}/*`;
