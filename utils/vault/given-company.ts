import { fold } from '../fields/fold.ts';
import type { Given } from './given-policy.ts';

/** Which company a policy is about: its SIRENs, and its name as it is compared. */
export const companyOf = ({ establishments, facts: { 'company-name': name } }: Given): string[] => [
  ...new Set(establishments.map(({ siret }) => siret.slice(0, 9))),
  ...(name ? [fold(name)] : []),
];

/**
 * Whether two policies are about one company: by a SIREN where both have any, else by the name. Two that say
 * neither cannot be told apart.
 */
export function isOneCompany(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 && b.length === 0) return true;
  const is = a.some(isSiren) && b.some(isSiren) ? isSiren : (one: string) => !isSiren(one);
  return a.some((one) => is(one) && b.includes(one));
}

const isSiren = (one: string): boolean => /^\d{9}$/.test(one);
