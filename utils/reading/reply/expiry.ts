import { type DayRead, daysIn, isoAfter, isoOf, lastOf } from './days.ts';
import { labelsIn } from './labels.ts';
import type { Unit } from './units.ts';

export interface ExpiryFound {
  readonly of: 'company-code' | 'specific-code';
  readonly value: string;
  readonly unit: Unit;
  /** As it is written there. */
  readonly shown: string;
}

const lasts =
  /\b(?:valables?|valides?|validite|expire\w*|expiration|echeance|perime\w*|caduc|jusqu'\w*|utilisables?|renouvel\w+|duree|until|till|valid\w*|expir\w*|good for|ends?|fin|through|avant le|a utiliser avant|reserve|prend fin|fin de validite|limite)\b/;
const ended =
  /\b(?:a expire|avait expire|expired|n'est plus valable|perime depuis|etait valable)\b/;
const span =
  /\b(?:(\d{1,2}|un|une|deux|trois|six|douze|one|two|twelve|dix-huit|vingt-quatre)\s(mois|ans?|annees?|months?|years?))\b/;
const counts: { readonly [word: string]: number } = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  six: 6,
  douze: 12,
  one: 1,
  two: 2,
  twelve: 12,
  'dix-huit': 18,
  'vingt-quatre': 24,
};

/** Where to look for what it is that lasts, and from when on a day without a year is counted. */
export interface Lasting {
  readonly units: readonly Unit[];
  /** Whether a sentence gives a specific code, or a company's. */
  readonly given: (unit: Unit) => readonly ('company-code' | 'specific-code')[];
  readonly since: string | undefined;
}

/** What is said of a code alone: somebody's absence lasts until a day too. */
const ofCode =
  /\b(?:valab|valid|expir|echeance|perim|caduc|utilis|renouvel|good for|use by|limite|servir\b|(?:tu as|vous avez) jusqu'au|until)/;
const ofElse =
  /\b(?:absen\w*|conges?|disponib\w*|joignab\w*|de retour|contrat|cdd|cdi|attestation|justificatif|visa|offre|bail|stage|out of (?:the )?office|on leave)\b/;

const isOfCode = ({ flat, above }: Unit): boolean =>
  ofCode.test(`${above} ${flat}`) && !ofElse.test(flat);

const isNamedIn = (unit: Unit, given: Lasting['given']): boolean =>
  labelsIn(unit.flat).some(({ is }) => is !== 'other') || given(unit).length > 0;

/** The last day of a code: of the one spoken of last before it. */
export function expiriesIn({ units, given, since }: Lasting): readonly ExpiryFound[] {
  let spokenOf: 'company-code' | 'specific-code' | undefined;
  return units.flatMap((unit) => {
    const end = endIn(unit, since);
    const subject = subjectOf(unit, given, end?.at ?? unit.flat.length);
    spokenOf = subject ?? spokenOf;
    if (!end || !spokenOf || (!(subject && isNamedIn(unit, given)) && !isOfCode(unit))) return [];
    return [{ of: spokenOf, value: end.value, unit, shown: end.shown }];
  });
}

/** The code that a sentence speaks of last before the day; a sentence without any speaks of the last one. */
function subjectOf(
  unit: Unit,
  given: Lasting['given'],
  at: number,
): 'company-code' | 'specific-code' | undefined {
  const named = labelsIn(unit.flat).flatMap((label) =>
    label.is === 'company-code' || label.is === 'specific-code' ? [label] : [],
  );
  const before = named.findLast((label) => label.at < at) ?? named[0];
  if (before) return before.is as 'company-code' | 'specific-code';
  return given(unit).at(-1) ?? aboveOf(unit);
}

const aboveOf = (unit: Unit) => {
  const label = labelsIn(unit.above).findLast(
    ({ is }) => is === 'company-code' || is === 'specific-code',
  );
  return label?.is as 'company-code' | 'specific-code' | undefined;
};

interface End {
  readonly at: number;
  readonly value: string;
  readonly shown: string;
}

function endIn({ flat, text, above }: Unit, since: string | undefined): End | undefined {
  if (/\?\s*$/.test(flat) || !(lasts.test(flat) || lasts.test(above) || isSpan(flat)))
    return undefined;
  const word = Math.min(
    lasts.exec(flat)?.index ?? flat.length,
    span.exec(flat)?.index ?? flat.length,
  );
  // The day on which another one ended is not its.
  const over = ended.exec(flat)?.index ?? flat.length;
  const past = daysIn(flat).find(({ at }) => at > over);
  const days = ended.test(flat)
    ? daysIn(flat).filter(({ at }) => past !== undefined && at > past.at)
    : daysIn(flat);
  const read = days.filter(({ at }) => at > word);
  const chosen = rangeEnd(read, flat) ?? read[0] ?? days.at(-1);
  if (!chosen) return undefined;
  const shown = text.slice(chosen.at, chosen.end);
  const value = spanFrom(chosen, flat) ?? isoAfter(chosen, since);
  return value === undefined ? undefined : { at: chosen.at, value, shown };
}

/** "du 1er avril 2026 au 31 mars 2027": the second. */
const rangeEnd = ([first, second]: readonly DayRead[], text: string): DayRead | undefined =>
  first &&
  second &&
  /^\s*(?:au|to|-|–|until|jusqu'au|and|et le)\s*(?:le\s)?$/.test(text.slice(first.end, second.at))
    ? second
    : undefined;

const isSpan = (text: string): boolean =>
  span.test(text) && /\b(?:a (?:compter|partir) d|from|starting|as of)/.test(text);

/** "12 mois à compter du 1er avril 2026". */
function spanFrom(first: DayRead, text: string): string | undefined {
  const from =
    /\b(?:a (?:compter|partir) d[eu]|depuis|des|from|starting|as of|since)\s(?:le\s|the\s)?$/;
  const length = span.exec(text);
  const start = isoOf(first);
  if (!length || !start || !from.test(text.slice(0, first.at))) return undefined;
  const count = counts[length[1] ?? ''] ?? Number(length[1]);
  return lastOf(start, /^(?:a|y)/.test(length[2] ?? '') ? count * 12 : count);
}
