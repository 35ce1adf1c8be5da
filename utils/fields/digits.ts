import { hasLetter, tidy } from './text.ts';

/** The digits alone, full-width ones made plain. */
export const digits = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

export const isDigits = (text: string): boolean => /^\d+$/.test(text);

/** The identifier's own name, often pasted in front of it. */
const ownName = /^(?:n\s?[°ºo]\s?)?(?:de\s)?(?:siret|siren|nic)\b\s*(?:n\s?[°ºo])?/i;

/**
 * A number without its separators. Once a letter is in it, it stays as typed, so that what is wrong
 * can be said and nothing is lost.
 */
export const onlyDigits = (typed: string): string => {
  const text = tidy(typed.normalize('NFKC'));
  const number = text.replace(ownName, '');
  return hasLetter(number) || digits(number) === '' ? text : digits(number);
};
