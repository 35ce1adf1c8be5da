import type { Check, Explanation } from './field-kind.ts';
import { beginsIban, holdsIban } from './iban.ts';
import { holdsNir } from './nir.ts';
import { never } from './say.ts';
import { trimmed } from './text.ts';

/** What is never kept, wherever it stands in a text: a social-security number, an IBAN. */
export const forbidden = (text: string): Explanation | undefined => {
  const plain = trimmed(text.normalize('NFKC'));
  if (holdsNir(plain)) return never('nir');
  if (holdsIban(plain)) return never('iban');
  return undefined;
};

/** The same for a text still being typed: also an IBAN that begins, and a NIR with further digits around it. */
export const looksForbidden = (typedSoFar: string): boolean => {
  const plain = trimmed(typedSoFar.normalize('NFKC'));
  return holdsNir(plain, true) || holdsIban(plain) || beginsIban(plain);
};

/** A kind's own check of a value, once nothing in it is forbidden. */
export const unlessForbidden = (
  cleaned: string,
  explain: Check['explain'],
): Explanation | undefined =>
  cleaned === '' ? undefined : (forbidden(cleaned) ?? explain(cleaned));
