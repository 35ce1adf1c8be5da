import { forbidden } from '../../fields/forbidden.ts';
import { blanked } from './plain.ts';

const longest = 180;
const iban = /\b[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{4}){3,7}(?:[ .-]?[A-Z0-9]{1,4})?\b/g;
const longRun = /(?<!\d)\d(?:[ ./_-]{0,3}(?:\d|[AB](?=[ ./_-]{0,3}\d))){12,}(?!\d)/gi;
export const amount =
  /(?:€|eur(?:os?)?\b)\s*\d[\d .,']*\d?|(?<![\w])\d[\d .']*(?:[.,]\d{1,2})?\s*(?:k?€|k?eur(?:os?)?\b|£|\$)/gi;

/** The sentence of a fact, for the person to see it in: other long numbers, amounts and IBANs are masked. */
export function excerptOf(text: string, found: string): string {
  const at = text.indexOf(found);
  if (at < 0) return found;
  const before = masked(text.slice(0, at));
  const after = masked(text.slice(at + found.length));
  const line = `${cutStart(before)}${found}${cutEnd(after)}`
    .replace(/^\s*(?:[-*•·–—▪◦‣|]\s+)+|\s*\|\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return forbidden(line) ? found : line;
}

const masked = (text: string): string =>
  text.replace(iban, '•••').replace(longRun, '•••').replace(amount, '•••');

const half = longest / 2;
const cutStart = (text: string): string =>
  text.length > half ? `…${text.slice(text.length - half).replace(/^\S*/, '')}` : text;
const cutEnd = (text: string): string =>
  text.length > half ? `${text.slice(0, half).replace(/\S*$/, '')}…` : text;

/** What is no code whatever stands beside it: taken out before codes are looked for. */
export const withoutAmounts = (text: string): string =>
  blanked(blanked(blanked(text, iban), longRun), amount);
