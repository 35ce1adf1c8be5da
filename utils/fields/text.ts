/** Characters that show nothing: zero-width blanks and joiners, direction marks, soft hyphen. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** The text as it was typed, without its invisible characters and outer blanks. */
export const trimmed = (text: string): string => text.replace(invisible, '').trim();

/** The same on one line, each run of blanks made one. */
export const tidy = (text: string): string => trimmed(text).replace(/\s+/g, ' ');

/** Whether it holds a letter, accented or not. */
export const hasLetter = (text: string): boolean => /\p{L}/u.test(text);
