import { isApe } from './ape.ts';
import { digits } from './digits.ts';
import type { Check, Explanation } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { sirenGroups, siretGroups } from './groups.ts';
import { isSiren, isSiret } from './identifiers.ts';
import { isNumeroUnique } from './numero-unique.ts';
import { explainNobodys } from './placeholders.ts';
import { isPostcode } from './postcode.ts';
import { doubt, info } from './say.ts';
import { hasLetter, trimmed } from './text.ts';

const explainNumber = (number: string): Explanation | undefined => {
  if (isSiret(number)) return info('codeIsSiret', siretGroups(number));
  if (isSiren(number)) return doubt('codeIsSiren', sirenGroups(number));
  if (number.length === 14) return doubt('codeIsWrongSiret', siretGroups(number));
  if (/^[12]\d{12}(\d\d)?$/.test(number)) return doubt('codeMayBeNir');
  if (isPostcode(number)) return doubt('codeIsPostcode');
  return number.length === 4 ? doubt('codeIsIdcc') : undefined;
};

/** Each thing that gets mistaken for the code, in its own sentence: warned about, never refused. */
const explain = (code: string): Explanation | undefined => {
  if (isApe(code)) return doubt('codeIsApe');
  if (isNumeroUnique(code)) return doubt('codeIsNumeroUnique');
  if (hasLetter(code)) return undefined;
  const number = digits(code);
  return explainNobodys(number) ?? explainNumber(number);
};

/** What both codes share: text kept with its case, leading zeros and separators. */
export const codeCheck: Check = {
  clean: trimmed,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
