import { apesIn } from './spans.ts';
import type { Unit } from './units.ts';

const called = /\b(?:ape|naf|nace|activite|activity|code entreprise)\b/;

/** Activity codes, where they are called so. */
export const apesOf = (units: readonly Unit[]): readonly string[] => [
  ...new Set(
    units.flatMap(({ text, flat, above }) =>
      called.test(flat) || called.test(above) ? apesIn(text) : [],
    ),
  ),
];
