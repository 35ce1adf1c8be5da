import type { Cell, Line } from './paper.ts';

/** A page to look around on. */
export interface Sheet {
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
  /** Counted from 0. */
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

/** Letters that a font gave no name, and characters that show nothing. */
const nothing = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffd\ue000-\uf8ff\p{Cc}]/gu;

const plain = (text: string): string =>
  text.replace(/\s/g, ' ').normalize('NFKC').replace(nothing, '').replace(/ +/g, ' ').trim();

/** A page with its texts made plain. */
export const sheetOf = (page: readonly Line[], number: number): Sheet => {
  const lines = page.map((line) =>
    line.map((cell) => ({ ...cell, text: plain(cell.text) })).filter(({ text }) => text !== ''),
  );
  const cells = lines.flat();
  const tops = cells.map(({ top }) => top);
  return {
    lines,
    cells,
    page: number,
    top: tops.reduce((a, b) => Math.min(a, b), Infinity),
    bottom: tops.reduce((a, b) => Math.max(a, b), 0),
  };
};

/** Whether two cells stand one over the other. */
const inColumn = (a: Cell, b: Cell): boolean => {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const narrow = Math.min(a.right - a.left, b.right - b.left);
  return shared > 0.3 * narrow || (Math.abs(a.left - b.left) < 8 && shared > 0);
};

const baseline = ({ top, size }: Cell): number => top + size;

const distance = (a: Cell, b: Cell): number =>
  Math.abs(baseline(a) - baseline(b)) / Math.max(a.size, b.size, 1);

const onLine = (a: Cell, b: Cell): boolean => distance(a, b) < 0.6;

/** How far the next line of the same block may be, in letters' heights. */
export const nearby = 2.2;

const closest = (cells: readonly Cell[], far: (cell: Cell) => number): Cell | undefined =>
  cells.reduce<Cell | undefined>(
    (best, cell) => (best && far(best) <= far(cell) ? best : cell),
    undefined,
  );

/** The cell right under this one, in the same column. */
export const under = ({ cells }: Sheet, cell: Cell, reach = nearby): Cell | undefined =>
  closest(
    cells.filter(
      (other) =>
        baseline(other) > baseline(cell) &&
        !onLine(cell, other) &&
        distance(cell, other) <= reach &&
        inColumn(cell, other),
    ),
    (other) => baseline(other) - baseline(cell) + Math.abs(other.left - cell.left) / 1000,
  );

/** The cell right over this one, in the same column. */
export const over = ({ cells }: Sheet, cell: Cell, reach = nearby): Cell | undefined =>
  closest(
    cells.filter(
      (other) =>
        baseline(other) < baseline(cell) &&
        !onLine(cell, other) &&
        distance(cell, other) <= reach &&
        inColumn(cell, other),
    ),
    (other) => baseline(cell) - baseline(other) + Math.abs(other.left - cell.left) / 1000,
  );

/** The cells over this one, the nearest first, as long as they follow each other. */
export const allOver = (sheet: Sheet, cell: Cell, most = 9): readonly Cell[] =>
  chain(cell, (at) => over(sheet, at), most);

/** The cells under this one, the nearest first, as long as they follow each other. */
export const allUnder = (sheet: Sheet, cell: Cell, most = 9): readonly Cell[] =>
  chain(cell, (at) => under(sheet, at), most);

const chain = (
  from: Cell,
  next: (cell: Cell) => Cell | undefined,
  most: number,
): readonly Cell[] => {
  const found: Cell[] = [];
  for (let at = next(from); at && found.length < most; at = next(at)) found.push(at);
  return found;
};

/** The next cell to the right on the same line. */
export const rightOf = ({ cells }: Sheet, cell: Cell): Cell | undefined =>
  closest(
    cells.filter((other) => other !== cell && onLine(cell, other) && other.left >= cell.right - 2),
    ({ left }) => left,
  );

/** The cells to the left on the same line, the nearest first. */
export const leftOf = ({ cells }: Sheet, cell: Cell): readonly Cell[] =>
  cells
    .filter((other) => other !== cell && onLine(cell, other) && other.right <= cell.left + 2)
    .sort((a, b) => b.left - a.left);
