import { codeChecks } from './code-checks.ts';
import type { FieldKind } from './field-kind.ts';
import { otherCodes, whole } from './words.ts';

/** A second code that some large groups, or one person for twelve months, are given. */
export const specificCode: FieldKind = {
  words: [whole('codes? (?:[a-z]+ ){0,3}specifiques?'), whole('specific (?:[a-z]+ ){0,2}code')],
  against: otherCodes,
  bare: [],
  ...codeChecks,
};
