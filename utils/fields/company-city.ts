import type { Check, Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { asTyped } from './groups.ts';
import { doubt } from './say.ts';
import { tidy } from './text.ts';
import { textCheck } from './text-check.ts';
import { only, twoThings, whole } from './words.ts';

const explain = (value: string): Explanation | undefined =>
  /^\d{5}\b|\b\d{5}$/.test(value) ? doubt('cityHasPostcode') : textCheck.explain(value);

/** The town of the employer's site. */
export const companyCity: FieldKind = {
  words: [],
  aspects: [whole('ville|commune|localite|city|town')],
  against: [twoThings, whole('naissance|birth|insee|postal|postcode|domicile|logement|siege')],
  bare: [
    only(
      'ville|commune|localite|city|town|(?:ville|city) (?:ou )?(?:commune|town)|town (?:or )?city',
    ),
    only('commune (?:ou )?ville|(?:ville|commune) du (?:site|lieu de travail)'),
  ],
  ...asTyped,
};

export const companyCityCheck: Check = {
  clean: tidy,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
