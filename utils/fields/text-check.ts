import { digits } from './digits.ts';
import type { Check, Explanation } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { isSiren, isSiret } from './identifiers.ts';
import { doubt } from './say.ts';
import { hasLetter, tidy } from './text.ts';

/** A number or an e-mail address that strayed into a box for words. */
const explain = (text: string): Explanation | undefined => {
  const number = hasLetter(text) ? '' : digits(text);
  if (isSiret(number) || isSiren(number)) return doubt('textIsNumber');
  return /^\S+@\S+\.\S+$/.test(text) ? doubt('textIsEmail') : undefined;
};

/** What names, streets, towns and roles share: any text, on one line. */
export const textCheck: Check = {
  clean: tidy,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
