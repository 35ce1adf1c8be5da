import { digits } from './digits.ts';
import type { Check, Explanation, FieldKind, Shape } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { inGroups } from './groups.ts';
import { abroadPart, french, international, national } from './phone.ts';
import { doubt } from './say.ts';
import { hasLetter, tidy } from './text.ts';
import { only, ownContact, twoThings, whole } from './words.ts';

const explain = (phone: string): Explanation | undefined => {
  if (hasLetter(phone)) return doubt('phoneLetters');
  if (national(phone)) return undefined;
  const abroad = abroadPart(phone);
  const code = abroad && french.exec(abroad);
  if (abroad && code)
    return doubt('phoneCountry', `+${code[1]}`, `${abroad.length - code[0].length}`);
  if (abroad !== undefined) return doubt('phoneForeign');
  const { length } = digits(phone);
  if (length === 10) return doubt('phoneStart');
  if (length > 10) return doubt('phoneLong', `${length}`);
  if (special.test(digits(phone))) return doubt('phoneSpecial', `${length}`);
  return doubt(length === 9 ? 'phoneShort' : 'phoneMissing', `${length}`);
};

/** Numbers that are whole with 2 to 6 digits: 15, 112, 3949, 1014, 118 218 (Arcep's numbering plan). */
const special = /^(?:1[578]|11[2-9]|3\d{3}|10\d\d|118\d{3})$/;

/** A shape of the French number; what is not one stays as it was typed. */
const shaped =
  (shape: Shape): Shape =>
  (phone) => {
    const number = national(phone);
    return number ? shape(number) : phone;
  };

const fr =
  '(?:numero (?:de )?)?(?:telephone|tel|portable|mobile|ligne directe|standard)(?: fixe| portable| mobile| direct)?(?: professionnel)?|numero direct|poste direct|numero a joindre';
const en =
  '(?:work |business |contact |direct |daytime )?(?:tele)?phone(?: number)?|mobile(?: number| phone)?|direct (?:line|number|dial)|landline';

/** The phone of HR's contact; also what a form calls the employer's. */
export const hrPhone: FieldKind = {
  words: [],
  aspects: [whole('telephone|tel(?! qu)|portable|mobile|ligne directe|standard|phone|direct line')],
  against: [twoThings, ...ownContact, whole('fax|telecopie|sms|urgence|indicatif|code')],
  bare: [only(`${fr}|${en}`)],
  shapes: [shaped((number) => number), shaped(inGroups(2, 2, 2, 2, 2)), shaped(international)],
  splits: [[2, 2, 2, 2, 2]],
};

export const hrPhoneCheck: Check = {
  clean: tidy,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
