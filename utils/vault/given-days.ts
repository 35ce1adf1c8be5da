import type { Facts } from '../fields/index.ts';
import type { Given } from './given-policy.ts';
import type { Employer } from './records.ts';

/** The codes that have a last day, by the kind of each. */
export const datedCodes = { companyCode: 'company-code', specificCode: 'specific-code' } as const;
export type DatedCode = keyof typeof datedCodes;
export const datedNames = Object.keys(datedCodes) as DatedCode[];

type Days = Given['codeExpires'];

/** A day goes with its code: the given one with the given code, the person's own with their own code alone. */
export function daysOf({ facts, codeExpires: own = {} }: Employer, given: Given): Days {
  const days = datedNames.flatMap((code): [DatedCode, string][] => {
    const kind = datedCodes[code];
    const [mine, theirs] = [facts[kind], given.facts[kind]];
    const day = theirs && !mine ? given.codeExpires[code] : own[code];
    const held = day ?? (theirs && mine === theirs ? given.codeExpires[code] : undefined);
    return held ? [[code, held]] : [];
  });
  return Object.fromEntries(days);
}

/** The day that was given, where the person holds the given code to another one. */
export function redated(
  kind: string,
  { facts, codeExpires: own = {} }: Employer,
  given: { readonly facts: Facts; readonly codeExpires: Days },
): string | undefined {
  const code = datedNames.find((one) => datedCodes[one] === kind);
  if (!code || facts[datedCodes[code]] !== given.facts[datedCodes[code]]) return undefined;
  const day = given.codeExpires[code];
  return own[code] && own[code] !== day ? day : undefined;
}
