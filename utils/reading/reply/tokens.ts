import type { Label } from './labels.ts';
import { onlyCodesLeft, towns } from './spans.ts';

/** What has the look of a code, and where it stands. */
export interface Token {
  readonly value: string;
  /** As it is written there. */
  readonly shown: string;
  readonly at: number;
  readonly end: number;
}

const token =
  /(?<![\p{L}\d@./_-])(?:\d(?: \d){3,11}(?! ?\d)|\d{1,4}(?: \d{2,4})+(?: [A-Z]{1,2}(?=\s*$))?|(?=[\p{L}\d./_-]*\d)[A-Z\d][A-Za-z\d]*(?:[-_/.][A-Za-z\d]+)*)(?![\p{L}\d@])/gu;
const prefixed = /(?:^|[:=>]\s*["«“]?\s?|(?:est|is|le)\s(?:le\s)?)([A-Z]{1,5}) $/;
const word = /^\s*(?:[:=→-]|est(?: le)?\s?:?|is\s?:?|-?>)+\s*["«]?\s?([A-Z]{4,12})(?=[\s.,;»")]|$)/;
const noWord =
  /^(?:AUCUN|NEANT|VOIR|SIRET|SIREN|SANS|INCONNU|NONE|RAS|PAS|NON|APE|CODE|VOTRE|NOTRE|BONJOUR|UNKNOWN|OPTIONNEL|FACULTATIF)/;

/** What may be a code in a text, once all that is none is taken out. */
export function tokensIn(text: string, labels: readonly Label[]): readonly Token[] {
  const left = onlyCodesLeft(text);
  const inTown = towns(text);
  const tokens = [...left.matchAll(token)].flatMap((match): Token[] => {
    const [at, end] = [match.index, match.index + match[0].length];
    if (labels.some((label) => at < label.end && label.at < end)) return [];
    if (inTown.includes(at) && !labels.some((label) => isRightAfter(label, at, left))) return [];
    const prefix = prefixed.exec(left.slice(0, at))?.[1];
    const from =
      prefix && !/^(?:LE|LA|DE|DU|NO|N|EST|AU)$/.test(prefix) ? at - prefix.length - 1 : at;
    const shown = left.slice(from, end);
    // Digits that a layout has set apart one by one are a number all the same.
    const value = /^\d(?: \d)+$/.test(shown) ? shown.replaceAll(' ', '') : shown;
    return [{ value, shown, at: from, end }];
  });
  return tokens.length > 0 ? tokens : [...smallIn(left, labels), ...wordsIn(left, labels)];
}

const isRightAfter = (label: Label, at: number, text: string): boolean =>
  label.is !== 'other' &&
  label.end <= at &&
  /^[^\p{L}\d]*(?:est|is)?[^\p{L}\d]*$/u.test(text.slice(label.end, at));

const small =
  /^[^\p{L}\d]*(?:est|is|c'est)?[\s:="«'“]*((?=[a-z._-]*\d)[a-z]+[a-z\d]*(?:[-_./][a-z\d]+)*)(?![\p{L}\d@])/u;
const quoted = /["«“]\s?((?=[\w./-]*\d\d)[a-z][\w]*(?:[-_./][\w]+)*)\s?["»”]/g;

/** A code in small letters: only right after its name, or in quotes. */
function smallIn(text: string, labels: readonly Label[]): readonly Token[] {
  const named = labels.flatMap(({ is, end }) => {
    const read = is === 'other' ? null : small.exec(text.slice(end));
    return read?.[1] ? [tokenOf(read[1], end + read[0].length - read[1].length)] : [];
  });
  if (named.length > 0) return named;
  return [...text.matchAll(quoted)].flatMap(([whole, value]) =>
    value ? [tokenOf(value, text.indexOf(whole) + whole.indexOf(value))] : [],
  );
}

const tokenOf = (value: string, at: number): Token => ({
  value,
  shown: value,
  at,
  end: at + value.length,
});

/** A code of letters alone, where nothing stands between its name and it: "Code entreprise : ACMELYON". */
function wordsIn(text: string, labels: readonly Label[]): readonly Token[] {
  return labels.flatMap(({ is, end }) => {
    const read = is === 'other' ? null : word.exec(text.slice(end));
    const value = read?.[1] ?? '';
    if (!read || noWord.test(value)) return [];
    const at = end + read[0].length - value.length;
    return [{ value, shown: value, at, end: at + value.length }];
  });
}
