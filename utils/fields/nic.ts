import { isDigits, onlyDigits } from './digits.ts';
import type { Check, Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { asIs, oneByOne } from './groups.ts';
import { isSiret, nicOf } from './identifiers.ts';
import { explainLength } from './length.ts';
import { explainNobodys } from './placeholders.ts';
import { doubt } from './say.ts';
import { whole } from './words.ts';

const explain = (value: string): Explanation | undefined => {
  if (isSiret(value)) return doubt('nicIsSiret', nicOf(value));
  if (!isDigits(value)) return doubt('nicLetters');
  return explainNobodys(value) ?? explainLength(value, { name: 'nic', count: 5, groups: asIs });
};

/** The last 5 digits of a SIRET: which of the company's sites. */
export const nic: FieldKind = {
  words: [
    whole('nic|numero interne de classement|(?:5|cinq) derniers chiffres|last (?:5|five) digits'),
  ],
  aspects: [],
  against: [
    whole('siren (?:et |plus )?nic'),
    whole('carte|card|iban|telephone|phone|compte|account'),
  ],
  bare: [],
  shapes: [asIs],
  splits: [oneByOne(5)],
};

export const nicCheck: Check = {
  clean: onlyDigits,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
