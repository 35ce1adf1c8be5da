import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { only, ownContact, whole } from './words.ts';

/** The HR contact's first name, where a form asks for it apart. */
export const hrFirstName: FieldKind = {
  words: [],
  aspects: [whole('prenoms?|first name|given name|forename')],
  against: [...ownContact, whole('noms?')],
  bare: [only('prenoms?|first name|given name|forename')],
  ...asTyped,
};

export const hrFirstNameCheck: Check = textCheck;
