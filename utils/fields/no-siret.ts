import { digits } from './digits.ts';
import type { Explanation } from './field-kind.ts';
import { doubt } from './say.ts';
import { hasLetter } from './text.ts';

/**
 * Employers that have no SIRET: Monaco (RCI, 99S01234), New Caledonia (RIDET, 7 + 3 digits),
 * French Polynesia (TAHITI number). Their own number may always be typed.
 */
export const explainNoSiret = (value: string): Explanation | undefined => {
  if (/^\d{10}$/.test(value)) return doubt('siretIsRidet');
  const named = /monaco|monegasque|monégasque|\brci\b|ridet|cal[eé]donie|tahiti|polyn[eé]sie/i;
  return named.test(value) || /^\d\d[SP]\d{5}$/i.test(value) ? doubt('siretAbroad') : undefined;
};

/** The letters met in a number, as they were typed, each once. */
export const lettersIn = (value: string): string =>
  [...new Set(value.match(/\p{L}/gu))].slice(0, 5).join(' ');

/** A European VAT number holds the SIREN: FR, two characters, nine digits. */
export const sirenInVat = (value: string): string | undefined => {
  const plain = value.replace(/[\s.-]/g, '');
  return hasLetter(plain) && /^FR[A-Z\d]{2}\d{9}$/i.test(plain)
    ? digits(plain).slice(-9)
    : undefined;
};
