import { isSiren, isSiret } from '../fields/identifiers.ts';
import { isNir } from '../fields/nir.ts';
import type { Cell, Line } from './paper.ts';

/** A SIRET that no name stands beside. */
export interface Loose {
  readonly digits: string;
  readonly printed: string;
  readonly cell: Cell;
}

interface Group {
  readonly text: string;
  readonly cell: Cell;
  /** Whether it follows the group before it, with nothing but a blank or a dot between them. */
  readonly follows: boolean;
}

const iban = /\b[A-Z]{2}\s?\d{2}(?:\s?[A-Z\d]{2,4}){3,8}\b/g;
/** How a SIRET is grouped where it is not said to be one. */
const usual = /^(?:14|9,5|3,3,3,5|3,3,3,3,2|3,3,3,2,3|3,3,3,(?:1,?){5})$/;
/** How a NIR is grouped: 1 85 05 78 006 084 36, with or without its key. */
const asNir =
  /^(?:13|15|13,2|1,2,2,2,3,3|1,2,2,2,3,3,2|1,2,2,2,3,3,1,1|1,12|1,12,2|1,4,2,6,2|1,4,2,3,3,2)$/;

/** The SIRETs of a line, found by their shape and both of their keys; never a piece of a NIR. */
export const looseSirets = (line: Line): readonly Loose[] => {
  const runs: Group[][] = [];
  for (const group of line.flatMap(groupsOf)) {
    const last = runs.at(-1);
    const gap = last ? group.cell.left - (last.at(-1)?.cell.right ?? 0) : 0;
    if (last && group.follows && gap < 45) last.push(group);
    else runs.push([group]);
  }
  return runs.flatMap((run) => siretsIn(withoutNir(run)));
};

const groupsOf = (cell: Cell): readonly Group[] => {
  const text = cell.text.replace(iban, (found) => '•'.repeat(found.length));
  let end = 0;
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const between = text.slice(end, index);
    end = index + digits.length;
    return { text: digits, cell, follows: /^[\s.\-_·]{0,3}$/.test(between) };
  });
};

const sizes = (groups: readonly Group[]): string => groups.map(({ text }) => text.length).join(',');
const joined = (groups: readonly Group[], by = ''): string =>
  groups.map(({ text }) => text).join(by);

/** The run cut at every NIR, which goes. */
const withoutNir = (run: readonly Group[]): readonly (readonly Group[])[] => {
  for (let from = 0; from < run.length; from++) {
    for (let to = run.length; to > from; to--) {
      const piece = run.slice(from, to);
      const nir = isNir(joined(piece)) || (asNir.test(sizes(piece)) && /^[12]/.test(joined(piece)));
      if (nir) return [run.slice(0, from), ...withoutNir(run.slice(to))];
    }
  }
  return [run];
};

const siretsIn = (pieces: readonly (readonly Group[])[]): readonly Loose[] =>
  pieces.flatMap((run) => {
    if (run.length === 14 && run.every(({ text }) => text.length === 1)) return loose(run);
    const found = run.flatMap((_, from) =>
      [1, 2, 4, 5, 8].flatMap((length) => {
        const piece = run.slice(from, from + length);
        return piece.length === length && usual.test(sizes(piece)) ? loose(piece) : [];
      }),
    );
    return [...found, ...run.flatMap(glued)];
  });

const loose = (groups: readonly Group[]): readonly Loose[] => {
  const digits = joined(groups);
  const cell = groups[0]?.cell;
  return cell && isSiret(digits) && isSiren(digits.slice(0, 9))
    ? [{ digits, printed: joined(groups, ' '), cell }]
    : [];
};

/** Two columns drawn into one: a SIRET and a NIR without a blank between them. */
const glued = ({ text, cell }: Group): readonly Loose[] =>
  [14, text.length - 14].flatMap((at) => {
    const [first, second] = [text.slice(0, at), text.slice(at)];
    const [digits, nir] = at === 14 ? [first, second] : [second, first];
    return text.length >= 27 && isNir(nir) && isSiret(digits) && isSiren(digits.slice(0, 9))
      ? [{ digits, printed: digits, cell }]
      : [];
  });
