import { digits } from './digits.ts';
import { hasLetter } from './text.ts';

/** What follows the country code, where there is one: +33 1…, 0033 1…, 33 1 45 67 89 01. */
export const abroadPart = (phone: string): string | undefined => {
  const number = digits(phone.replace(/\(0\)/, ''));
  if (/^\s*\(?\s*\+/.test(phone)) return number;
  if (number.startsWith('00')) return number.slice(2);
  return /^33[1-9]\d{8}$/.test(number) ? number : undefined;
};

/** The country codes under which French numbers are reached from abroad. */
export const french = /^(33|262|508|590|594|596)(?:0(?=\d))?/;

/** The 10 digits dialled in France, or undefined for anything else. */
export const national = (phone: string): string | undefined => {
  if (hasLetter(phone)) return undefined;
  const abroad = abroadPart(phone);
  if (abroad === undefined) return /^0[1-9]\d{8}$/.exec(digits(phone))?.[0];
  const code = french.exec(abroad);
  if (!code) return undefined;
  const rest = abroad.slice(code[0].length);
  // Saint-Pierre-et-Miquelon has 6 digits, dialled 0508 and these from the rest of France.
  if (code[1] === '508' && rest.length === 6) return `0508${rest}`;
  return /^[1-9]\d{8}$/.test(rest) ? `0${rest}` : undefined;
};

/** Overseas prefixes (Arcep's numbering plan) and the country code of each. */
const overseas: readonly (readonly [RegExp, string])[] = [
  [/^0(?:26[239]|639|69[23])/, '262'],
  [/^0(?:590|69[01])/, '590'],
  [/^0[56]94/, '594'],
  [/^0(?:596|69[67])/, '596'],
];

/** A 10-digit French number as it is dialled from abroad. */
export const international = (phone: string): string => {
  if (phone.startsWith('0508')) return `+508${phone.slice(4)}`;
  const code = overseas.find(([prefix]) => prefix.test(phone))?.[1] ?? '33';
  return `+${code}${phone.slice(1)}`;
};
