const zeroWidth = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const wideDigit = /[\uff10-\uff19]/g;

/** Longer than any letter: an e-mail's worth of words, lines and words that a person may have written. */
const most = { text: 40_000, line: 1500, word: 150 } as const;

/** Without pictures pasted as letters, endless lines and the like: they would only take time. */
const bounded = (text: string): string =>
  text
    .slice(0, most.text)
    .replace(new RegExp(`\\S{${most.word},}`, 'g'), ' ')
    .replace(new RegExp(`[^\\n]{${most.line}}`, 'g'), '$&\n')
    .replace(/^(?:\s?>){8,}/gm, '> ');

/** The text with plain blanks, line ends and apostrophes. Tabs stay: they part the cells of a table. */
export const plain = (text: string): string =>
  bounded(text)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(zeroWidth, '')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(wideDigit, (digit) => `${digit.charCodeAt(0) - 0xff10}`);

/** "d adherent", "jusqu au": an apostrophe that was not typed. */
const elided = /\b([cdjln]|qu|jusqu) (?=[aeiouyh][a-z])/g;

/** Without case or accents, and every character where it was: what is found here is cut out there. */
export const flat = (text: string): string => unaccented(text).replace(elided, "$1'");

const unaccented = (text: string): string =>
  text.replace(/[^\p{ASCII}]|[A-Z]/gu, (character) => {
    const bare = (character.normalize('NFD')[0] ?? character).toLowerCase();
    return bare.length === character.length ? bare : character;
  });

/** As many blanks: takes words away and leaves the others where they were. */
export const blanked = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (found) => ' '.repeat(found.length));
