import type { Explanation, FieldKind } from './field-kind.ts';
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

/** The same for a text still being typed: also one that begins, or that has grown past its end. */
export const looksForbidden = (typedSoFar: string): boolean => {
  const plain = trimmed(typedSoFar.normalize('NFKC'));
  return holdsNir(plain, true) || holdsIban(plain) || beginsIban(plain);
};

/** A kind's own check, once nothing in the value is forbidden. */
export const unlessForbidden =
  (explain: FieldKind['explain'] = () => undefined): FieldKind['explain'] =>
  (cleaned) =>
    cleaned === '' ? undefined : (forbidden(cleaned) ?? explain(cleaned));
