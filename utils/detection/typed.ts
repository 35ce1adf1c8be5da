/** A mask's skeleton with at most the signs that it puts there itself. */
const SKELETON = /^[\s_.\-/()+xX#]*$/;
/** A country code and nothing more: "+33", "0033", "+33 (0)". Five digits may be a NIC: 00262. */
const COUNTRY = /^\(?(\+\d{1,3}|0033)\)?\s*(\(0\))?$/;
/** Signs that a skeleton may hold beside its blanks: "+33 _ __ __ __ __". */
const MOST_SIGNS = 4;

/** What a person, the browser or the site put into a box; a skeleton or a lone country code is nothing. */
export function typedOf(value: string): string {
  const text = value.trim();
  const signs = text.replace(/[^\p{L}\p{N}]/gu, '');
  if (SKELETON.test(text) || COUNTRY.test(text)) return '';
  return text.includes('_') && signs.length <= MOST_SIGNS ? '' : value;
}

/** An option of a list, and the value that it stands for. */
export interface Option {
  readonly text: string;
  readonly value: string;
  readonly first: boolean;
}

/** The words of a list's option that only says what to choose. */
const PLACEHOLDER =
  /^\W*$|^[-–—(.]|\u2026$|\.\.\.$|^(choisi|s[e\u00E9]lectionn|select|choose|please|veuillez|aucune?\b|none\b|non (renseign|pr[e\u00E9]cis|d[e\u00E9]fini))/i;

/** The chosen option's text; "Choisissez…" is no choice, nor is a first option that stands for nothing. */
export function chosenText({ text, value, first }: Option): string {
  if (value === '' || PLACEHOLDER.test(text)) return '';
  return first && /^(0|-1|null|undefined|none)$/.test(value) ? '' : text;
}
