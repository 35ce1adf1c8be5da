import type { Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { doubt } from './say.ts';
import { textChecks } from './text-checks.ts';
import { ofFirm, only, twoThings, whole } from './words.ts';

const explain = (value: string): Explanation | undefined =>
  /^\d{5}\b|\b\d{5}$/.test(value) ? doubt('cityHasPostcode') : undefined;

/** The town of the employer's site. */
export const companyCity: FieldKind = {
  words: [...ofFirm('ville|commune|localite', 'city|town')],
  against: [twoThings, whole('naissance|birth|insee|postal|postcode|domicile|logement|siege')],
  bare: [only('ville|commune|localite|city|town')],
  ...textChecks,
  explain: unlessForbidden((value) => explain(value) ?? textChecks.explain(value)),
};
