import { isSiren, isSiret } from './identifiers.ts';

/**
 * Sex, year, month, department (2A and 2B in Corsica), commune or country, rank, key. No commune
 * and no rank is numbered 000 (INSEE, "Numéro d'inscription au répertoire").
 */
const parts = /^[12]\d\d(\d\d)(?!00)(?:\d\d|2[AB])(?!000)\d{3}(?!000)\d{3}(\d\d)$/i;

/** 20, 30 to 42 and 50 or more stand for a month that the birth certificate does not give. */
const isMonth = (month: number): boolean =>
  (month >= 1 && month <= 12) || month === 20 || (month >= 30 && month <= 42) || month >= 50;

/** 97 − n mod 97 over the first 13 characters; 2A counts as 19, 2B as 18. */
const keyOf = (value: string): number => {
  const department = value.slice(5, 7).toUpperCase();
  const number = { '2A': '19', '2B': '18' }[department] ?? department;
  return 97 - (Number(value.slice(0, 5) + number + value.slice(7, 13)) % 97);
};

/**
 * A SIRET with one digit too many can pass for a NIR: new SIRENs start with 1, and a NIC is mostly
 * 000 and two digits. Both of its checks must hold, which one NIR in some 25 000 does by chance.
 */
const isStretchedSiret = (value: string): boolean =>
  [10, 11, 12, 13, 14].some((extra) => {
    const siret = value.slice(0, extra) + value.slice(extra + 1);
    return /^\d{9}000\d\d$/.test(siret) && isSiret(siret) && isSiren(siret.slice(0, 9));
  });

/** A social-security number, without separators: its 15 characters, its month and its key all fit. */
export const isNir = (value: string): boolean => {
  const read = parts.exec(value);
  if (!read || !isMonth(Number(read[1])) || keyOf(value) !== Number(read[2])) return false;
  return !isStretchedSiret(value);
};

/** 15 characters from any place of a text on, whatever separates them. */
const candidate = /(?=([12](?:[\s./_-]{0,3}\d){5}[\s./_-]{0,3}[\dAB](?:[\s./_-]{0,3}\d){8}))/gi;

const stands = (text: string, at: number, length: number): boolean =>
  !/\d/.test(text[at - 1] ?? '') && !/\d/.test(text[at + length] ?? '');

/** Whether a text holds a NIR; `glued` also finds one with further digits typed before or after it. */
export const holdsNir = (text: string, glued = false): boolean =>
  [...text.matchAll(candidate)].some((match) => {
    const found = match[1] ?? '';
    return (
      (glued || stands(text, match.index, found.length)) && isNir(found.replace(/[^\dAB]/gi, ''))
    );
  });
