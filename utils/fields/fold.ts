const zeroWidth = /[\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const numberSign = /(?<!\p{L})n\s?[°º˚ᵒ]|№/giu;
/** "No" alone is a word in English: it is a number's only before a dot or what is numbered. */
const numberWord =
  /\b(?:num|no(?=\.|\s+(?:de?\b|siret|siren|nic|adherent|employeur|entreprise|tel)))(?![a-z])/g;

const foldOnce = (text: string): string =>
  text
    .replace(/\u00ad/g, '')
    .replace(numberSign, ' numero ')
    .normalize('NFKD')
    // Apostrophes that Unicode counts as letters.
    .replace(/[\u02b9-\u02bf]/g, ' ')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(numberWord, ' numero ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A text made comparable: no case, accents or punctuation, single blanks, "numero" for all its
 * spellings. A zero-width character may stand for a blank or for nothing: where it matters both
 * readings are given, one a line (so `^` and `$` want the `m` flag, and a blank is written ' ').
 */
export const fold = (text: string): string => {
  const joined = foldOnce(text.replace(zeroWidth, ''));
  const parted = foldOnce(text.replace(zeroWidth, ' '));
  return joined === parted ? joined : `${joined}\n${parted}`;
};
