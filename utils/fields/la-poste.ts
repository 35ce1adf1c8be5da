/**
 * La Poste (SIREN 356000000) has more sites than Luhn leaves numbers for: the plain sum of the
 * 14 digits may be a multiple of 5 instead. Its head office, 35600000000048, passes Luhn only.
 */
export const isLaPoste = (siret: string): boolean =>
  siret.startsWith('356000000') &&
  [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
