import { isApe } from '../fields/ape.ts';
import { isSiren, isSiret } from '../fields/identifiers.ts';
import type { Cell } from './paper.ts';
import type { Proposal } from './proposal.ts';
import { allOver, rightOf, type Sheet, under } from './sheet.ts';

/** Action Logement and its former collectors, as payslips write them. */
const housing =
  /\b(?:action[\s-]*logement|a\.?l\.?\s?services|al['’ ]?in|p\.?e\.?e\.?c|c\.?i\.?l|1\s?%\s?(?:patronal|logement)|effort de construction)\b/i;
const code =
  /(?:\bcode(?:\s+(?:de l['’ ])?(?:entreprise|employeur|adh[ée]rente?|soci[ée]t[ée]|sp[ée]cifique))?\b|\bn\s?[°o.]{1,2}\s?(?:d['’ ])?(?:adh[ée]rente?|adh[ée]sion|entreprise|employeur)|\bnum[ée]ro\s+(?:d['’ ])?(?:adh[ée]rente?|adh[ée]sion|entreprise|employeur)|\bidentifiant(?:\s+(?:entreprise|employeur))?|\b(?:company|employer|member(?:ship)?|specific) (?:code|number)|\badh[ée]rente?)/i;
const value =
  /^[\s:.=°–-]*((?=[A-Z\d./ -]*\d)[A-Z\d](?:[A-Z\d]|[./-](?=[A-Z\d])){2,19})(?![\d,.%]|\s?(?:%|€|EUR))/;
/** What a paper may print between the two. */
const between =
  /^[\s:(),.=°–-]*(?:(?:de l['’ ])?(?:action[\s-]*logement|al['’ ]?in|peec|cil|services|entreprise|employeur|soci[ée]t[ée]|code|company|employer|n\s?[°o.]{1,2}|number|num[ée]ro|1\s?%\s?logement)[\s:(),.=°–-]*)*/i;

/** A code of Action Logement, where the paper itself calls it so. */
export const codesOn = (sheet: Sheet): readonly Omit<Proposal, 'rank'>[] =>
  sheet.cells.flatMap((cell) =>
    [...cell.text.matchAll(new RegExp(code, 'gi'))].flatMap((match) => {
      const end = match.index + match[0].length;
      // Its own name is in the same phrase, before or after; a rate further on is not its name.
      const phrase = `${cell.text.slice(Math.max(0, match.index - 30), end)}${cell.text.slice(end, end + 30)}`;
      if (!housing.test(phrase) && !isUnderHousing(sheet, cell)) return [];
      const found = codeAfter(sheet, cell, cell.text.slice(end));
      const name = housing.exec(phrase)?.[0] ?? '';
      const kind = /sp[ée]cifi/i.test(match[0]) ? 'specific-code' : 'company-code';
      return found ? [{ kind, value: found, line: line(match[0], name, found) } as const] : [];
    }),
  );

const codeAfter = (sheet: Sheet, cell: Cell, after: string): string | undefined => {
  const rest = after.replace(between, '');
  const places = rest === '' ? [rightOf(sheet, cell), under(sheet, cell)] : [];
  return [rest, ...places.map((place) => place?.text ?? '')]
    .map((text) => value.exec(text)?.[1] ?? '')
    .find(isCode);
};

const line = (called: string, name: string, found: string): string =>
  [called.trim(), called.includes(name) ? '' : name, found].filter(Boolean).join(' ');

/** "ACTION LOGEMENT" as the heading of the block that the code stands in. */
const isUnderHousing = (sheet: Sheet, cell: Cell): boolean =>
  allOver(sheet, cell, 2).some(({ text }) => housing.test(text) && !/\d[.,]\d{2}/.test(text));

/** Neither an activity, nor an amount, nor a day, nor a number that is known for something else. */
const isCode = (text: string): boolean =>
  text !== '' &&
  !isApe(text) &&
  !isSiret(text) &&
  !isSiren(text) &&
  !/^\d{13,}$/.test(text) &&
  !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{1,2}[./-]\d{4}$|^\d+\.\d{2}$/.test(text);
