import { companyIn, companyOver, labelledCompany } from './company.ts';
import type { Found } from './found.ts';
import { placesIn } from './place.ts';
import type { Unit } from './units.ts';

/** The company that a signature names, and its address. */
export function companyFacts(
  signature: readonly string[],
  email: string | undefined,
  score: number,
): readonly Found[] {
  const found: Found[] = signature.flatMap((line): Found[] => {
    const value = companyIn(line, email);
    return value ? [{ kind: 'company-name', value, shown: value, line, score }] : [];
  });
  const above = found.length === 0 ? companyOver(signature) : undefined;
  if (above)
    return [
      { kind: 'company-name', ...above, shown: above.value, score },
      ...ofPlaces(signature, score),
    ];
  return [...found.slice(0, 2), ...ofPlaces(signature, score)];
}

const ofPlaces = (lines: readonly string[], score: number): readonly Found[] =>
  placesIn(lines).flatMap(({ street, postcode, city, line }): Found[] => {
    const found: Found[] = [];
    const add = (kind: Found['kind'], value: string | undefined) => {
      if (value) found.push({ kind, value, shown: value, line, score });
    };
    add('company-address', street);
    add('company-postcode', postcode);
    add('company-city', city);
    return found;
  });

/** The company that a sentence names. */
export const ofSentences = (units: readonly Unit[]): readonly Found[] =>
  units.flatMap(({ text }): readonly Found[] => {
    const value = labelledCompany(text);
    const named: readonly Found[] = value
      ? [{ kind: 'company-name', value, shown: value, line: text, score: 15 }]
      : [];
    return [...named, ...ofPlaces([text], 12)];
  });
