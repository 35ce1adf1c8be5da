import { isSiret } from '../../fields/identifiers.ts';
import { withoutAmounts } from './excerpt.ts';
import { blanked } from './plain.ts';

export const emailPattern = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;
const url = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:fr|com|net|org|eu|io)\b(?:\/\S*)?/gi;
export const phonePattern =
  /(?<![\w+])(?:(?:\+|00)\d{2,3}[ .-]?(?:\(0\)[ .-]?)?\d(?:[ .-]?\d){7,10}|0[1-9](?:[ .-]?\d\d){4})(?![ .-]?\d)/g;
const day =
  /\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|(?:0[1-9]|1[0-2])\/20\d\d|(?:1er|\d{1,2}(?:st|nd|rd|th)?)\s(?:of\s)?(?:jan|f[ée]v|feb|mars?|mar|avr|apr|mai|may|juin|jun|juil|jul|ao[ûu]|aug|sep|oct|nov|d[ée]c)\p{L}*\.?(?:,?\s\d{4})?)(?!\w)/giu;
const month =
  /\b(?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|january|february|march|april|may|june|july|august|september|october|november|december)\s(?:\d{1,2},?\s)?\d{4}\b/giu;
const time = /\b\d{1,2}\s?[h:]\s?\d{2}(?::\d\d)?\b|\b\d{1,2}\s?h\b|\b\d{1,2}\s?(?:am|pm)\b/gi;
const count =
  /\b\d+(?:[.,]\d+)?\s?(?:%|ans?\b|mois\b|jours?\b|j\b|semaines?\b|heures?\b|chiffres\b|caract[èe]res\b|salari[ée]s?\b|personnes\b|collaborateurs\b|digits\b|characters\b|employees\b|months?\b|years?\b|days?\b|weeks?\b|hours?\b|m2\b|m²|°)/gi;
const vat = /\bFR\s?[A-Z\d]{2}\s?\d{3}\s?\d{3}\s?\d{3}\b/gi;
const law = /\b[LRD]\.?\s?\d{3,4}-\d+(?:-\d+)*/g;
const ape = /\b\d\d[.\s]?\d\d[A-Z]\b/g;
const town = /\b(?:F-)?\d{5}(?=\s+\p{Lu}[\p{L}'-]{2,})/gu;

export interface Span {
  readonly at: number;
  readonly end: number;
  readonly digits: string;
  readonly shown: string;
}

/** Numbers of this many digits that pass a check, grouped in any manner, however they stand beside others. */
export function numbersIn(
  text: string,
  length: number,
  passes: (digits: string) => boolean,
): readonly Span[] {
  const found: Span[] = [];
  for (const run of text.matchAll(/\d+(?:[ \t]{0,3}[./_·-]?[ \t]{0,2}\d+)*/g)) {
    const groups = [...run[0].matchAll(/\d+/g)].map((group) => ({
      at: run.index + group.index,
      digits: group[0],
    }));
    for (let from = 0; from < groups.length; from += 1) {
      const span = spanFrom(groups.slice(from), length, text);
      if (!span || !passes(span.digits)) continue;
      found.push(span);
      while (from + 1 < groups.length && (groups[from + 1]?.at ?? 0) < span.end) from += 1;
    }
  }
  return found;
}

function spanFrom(
  groups: readonly { at: number; digits: string }[],
  length: number,
  text: string,
): Span | undefined {
  let digits = '';
  for (const group of groups) {
    digits += group.digits;
    if (digits.length < length) continue;
    if (digits.length > length) return undefined;
    const [at, end] = [groups[0]?.at ?? 0, group.at + group.digits.length];
    return { at, end, digits, shown: text.slice(at, end) };
  }
  return undefined;
}

export const siretsIn = (text: string): readonly Span[] => numbersIn(text, 14, isSiret);

/** The text without what is no code, whatever is said of it: addresses, phones, days, amounts, SIRETs… */
export function onlyCodesLeft(text: string): string {
  let left = text;
  for (const { at, end } of siretsIn(text))
    left = left.slice(0, at) + ' '.repeat(end - at) + left.slice(end);
  left = withoutAmounts(left);
  const gone = [emailPattern, url, vat, phonePattern, day, month, time, count, law, ape];
  return gone.reduce(blanked, left);
}

export const towns = (text: string): readonly number[] =>
  [...text.matchAll(town)].map(({ index }) => index);

export const apesIn = (text: string): readonly string[] =>
  [...text.matchAll(ape)].map(([found]) => found.replace(/[.\s]/g, ''));
