import { isDigits, onlyDigits } from './digits.ts';
import type { Check, Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { asIs, oneByOne } from './groups.ts';
import { isPostcode } from './postcode.ts';
import { doubt } from './say.ts';
import { only, twoThings, whole } from './words.ts';

const explain = (value: string): Explanation | undefined => {
  if (/^2[ab]/i.test(value)) return doubt('postcodeCorsica');
  if (!isDigits(value)) return doubt('postcodeLetters');
  if (value.length !== 5) return doubt('postcodeDigits', `${value.length}`);
  return isPostcode(value) ? undefined : doubt('postcodeUnknown', value.slice(0, 2));
};

/** The 5 digits of the employer's town. */
export const companyPostcode: FieldKind = {
  words: [],
  aspects: [whole('code postal|cp|post ?code|postal code|zip')],
  against: [twoThings, whole('naissance|birth|domicile|logement|insee|siege')],
  bare: [only('code postal|cp|c p|post ?code|postal code|zip(?: code)?')],
  shapes: [asIs],
  splits: [oneByOne(5)],
};

export const companyPostcodeCheck: Check = {
  clean: onlyDigits,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
