import { codeCheck } from './code-check.ts';
import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { otherCodes, whole } from './words.ts';

/** A second code that some large groups, or one person for twelve months, are given. */
export const specificCode: FieldKind = {
  words: [whole('codes? (?:[a-z]+ ){0,3}specifiques?'), whole('specific (?:[a-z]+ ){0,2}code')],
  aspects: [],
  against: otherCodes,
  bare: [],
  ...asTyped,
};

export const specificCodeCheck: Check = codeCheck;
