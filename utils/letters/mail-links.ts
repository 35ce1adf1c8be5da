export interface Mail {
  /** As kept on the card: an address, "Camille Durand <camille@…>", several, or nothing. */
  readonly to?: string | undefined;
  readonly subject: string;
  readonly body: string;
}

export interface MailLink {
  readonly href: string;
  /** The text did not fit: all of it is to be copied. */
  readonly cut: boolean;
}

/** Links longer than about 2,000 bytes fail without a word in some mail programs (Outlook: 2,083). */
const longest = 2000;
const longestSubject = 250;
const longestTo = 320;

/** A `mailto:` link (RFC 6068) of at most 2,000 bytes; a body too long for it is cut between two words. */
export function mailto({ to, subject, body }: Mail): MailLink {
  const title = subject.slice(
    0,
    wordsWithin(subject, (part) => part.length <= longestSubject),
  );
  const start = `mailto:${addresses(to)}?subject=${encoded(title)}&body=`;
  const kept = wordsWithin(body, (part) => start.length + encoded(part).length <= longest);
  const cut = kept < body.length || title.length < subject.length;
  return { href: start + encoded(body.slice(0, kept)), cut };
}

/** Line ends are CRLF in a mail; half of a surrogate pair, which has no encoding, becomes U+FFFD. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\r\n?|\n/g, '\r\n').toWellFormed());

/** What stands for an address, each without the name beside it. */
export const addressesIn = (to: string): readonly string[] =>
  to
    .split(/[,;]/)
    .map((one) => (/<([^<>]*)>/.exec(one)?.[1] ?? one).trim())
    .filter(Boolean);

/** Addresses only: a `mailto:` has no place for a display name. Left empty where none can be told. */
function addresses(to: string | undefined): string {
  const list = addressesIn(to ?? '')
    .filter((one) => /^[^\s@]+@[^\s@]*$/.test(one))
    .map((one) => encoded(one).replaceAll('%40', '@'))
    .join(',');
  return list.length <= longestTo ? list : '';
}

/** How much of a text fits: all of it, else up to a blank, else (one endless word) up to a character. */
function wordsWithin(text: string, fits: (part: string) => boolean): number {
  if (fits(text)) return text.length;
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  // No-break spaces hold together what they join.
  const blank = text.slice(0, low + 1).search(/[ \t\r\n][^ \t\r\n]*$/);
  if (blank > 0) return Math.min(blank + 1, low);
  const midPair = /[\uD800-\uDBFF]$/.test(text.slice(0, low));
  return midPair ? low - 1 : low;
}
