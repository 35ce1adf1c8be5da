import { nicOf, sirenOf } from './identifiers.ts';
import type { Facts } from './index.ts';

/**
 * The facts with those that follow from them, where they are not given already. A first and a last name say
 * more than a whole name, which a page may once have been given.
 */
export const complete = (facts: Facts): Facts => {
  const { siret = '', 'hr-first-name': first, 'hr-last-name': last } = facts;
  const cut = /^\d{14}$/.test(siret) ? { siren: sirenOf(siret), nic: nicOf(siret) } : {};
  const named = first && last ? { 'hr-name': `${first} ${last}` } : {};
  return { ...cut, ...facts, ...named };
};
