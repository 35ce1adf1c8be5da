/** How many people a company employs, as far as two thresholds go: AL’in’s 10 and the PEEC’s 50. */
export interface Headcount {
  readonly band: 'under10' | 'from10' | 'from50';
  readonly year: string | undefined;
}

/**
 * INSEE's bands: 00 to 03 are 0 to 9 people, 11 and 12 are 10 to 49, from 21 on 50 and more. NN, or nothing: no
 * employee known or not told, from which nothing is concluded.
 */
export function headcountOf(code: string, year: string | undefined): Headcount | undefined {
  if (!/^\d\d$/.test(code)) return undefined;
  const number = Number(code);
  return { band: number >= 21 ? 'from50' : number >= 11 ? 'from10' : 'under10', year };
}
