/** The host of a page of the web, with its port; undefined for any other address. */
export const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:/.test(url) && URL.canParse(url) ? new URL(url).host : undefined;
