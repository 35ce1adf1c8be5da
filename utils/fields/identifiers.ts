import { isLaPoste } from './la-poste.ts';
import { luhn } from './luhn.ts';

/** 9 digits that pass the check. */
export const isSiren = (value: string): boolean => /^\d{9}$/.test(value) && luhn(value);

/** 14 digits that pass the check, or La Poste's own. */
export const isSiret = (value: string): boolean =>
  /^\d{14}$/.test(value) && (luhn(value) || isLaPoste(value));

/** The company's 9 digits, out of an establishment's 14. */
export const sirenOf = (siret: string): string => siret.slice(0, 9);

/** The establishment's own 5 digits. */
export const nicOf = (siret: string): string => siret.slice(9);

/** Action Logement Services, as in the legal notices of its own pages: never somebody's employer. */
export const actionLogementSiren = '824541148';
export const actionLogementSiret = `${actionLogementSiren}00014`;
