import type { Cell } from './paper.ts';
import { rightOf, type Sheet, under } from './sheet.ts';

/** A number found beside its name. */
export interface Numbered {
  readonly digits: string;
  /** As it is printed. */
  readonly printed: string;
  /** Its name, as printed. */
  readonly label: string;
  /** Where its name stands, and where it starts itself. */
  readonly at: Cell;
  readonly cell: Cell;
}

/** What is looked for: its name, how many digits it has, what they must pass. */
export interface Wanted {
  readonly label: RegExp;
  readonly count: number;
  readonly valid: (digits: string) => boolean;
}

/** The name of another number: what follows it is not ours. */
const another =
  /\b(?:ape|naf|nace|urssaf|idcc|matricule|t[ée]l|rcs|tva|nir|s[ée]curit[ée]|s\.?s\.?|effectif|nic)\b/i;

/** The digits at the start of a text, however they are grouped. */
const lead = (text: string): string => {
  const [, before = '', number = ''] = /^([^\d]{0,30}?)(\d(?:[\s.\-_·/]{0,4}\d)*)/.exec(text) ?? [];
  return another.test(before) ? '' : number;
};

/** The first so many digits of a number, if they end where a group ends; a NIR may be glued to them. */
const cut = (number: string, count: number): string | undefined => {
  let seen = 0;
  for (const { 0: group, index } of number.matchAll(/\d+/g)) {
    seen += group.length;
    if (seen === count) return number.slice(0, index + group.length);
    const rest = seen - count;
    if (seen > count)
      return rest >= 13 && group.length > 13
        ? number.slice(0, index + group.length - rest)
        : undefined;
  }
  return undefined;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Every number of this name on a page: after it, to its right or under it, on one line or two. */
export const numbersCalled = (sheet: Sheet, wanted: Wanted): readonly Numbered[] =>
  sheet.cells.flatMap((at) =>
    [...at.text.matchAll(new RegExp(wanted.label, 'gi'))].flatMap((match) => {
      const after = at.text.slice(match.index + match[0].length);
      const found = read({ sheet, wanted, at, after });
      return found ? [{ ...found, label: match[0].trim(), at }] : [];
    }),
  );

interface Reading {
  readonly sheet: Sheet;
  readonly wanted: Wanted;
  readonly at: Cell;
  readonly after: string;
}

const read = (reading: Reading): Pick<Numbered, 'digits' | 'printed' | 'cell'> | undefined => {
  const { sheet, at, after } = reading;
  const own = lead(after);
  if (own) return whole(reading, own, at);
  if (/\d{3}/.test(after)) return undefined;
  const places = [rightOf(sheet, at), under(sheet, at, 3), ...besideUnder(sheet, at)];
  for (const cell of places) {
    const number = cell && /^[^\p{L}]*\d/u.test(cell.text) ? lead(cell.text) : '';
    const found = cell && number ? whole(reading, number, cell) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** A value set a little aside from the name over it. */
const besideUnder = (sheet: Sheet, at: Cell): readonly Cell[] => {
  const next = under(sheet, at, 3);
  const beside = next && rightOf(sheet, next);
  return beside && beside.left < at.right + 40 ? [beside] : [];
};

/** The number in one piece, or with what follows it to the right or on the next line. */
const whole = ({ sheet, wanted }: Reading, number: string, cell: Cell) => {
  const { count, valid } = wanted;
  const fits = (text: string) => {
    const printed = cut(text, count);
    return printed && valid(digitsOf(printed))
      ? { printed, digits: digitsOf(printed), cell }
      : undefined;
  };
  const found = fits(number);
  if (found || digitsOf(number).length >= count || !cell.text.trimEnd().endsWith(number))
    return found;
  const right = rightOf(sheet, cell);
  const next = [right, right && rightOf(sheet, right), under(sheet, cell)];
  const more = next.map((other) => (other && /^\d/.test(other.text) ? lead(other.text) : ''));
  const [first = '', second = '', below = ''] = more;
  return (
    fits(`${number} ${first}`) ?? fits(`${number} ${first} ${second}`) ?? fits(`${number} ${below}`)
  );
};
