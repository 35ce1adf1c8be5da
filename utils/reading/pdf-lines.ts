import type { Cell, Line } from './paper.ts';

/** A run of text as a PDF draws it: where its baseline begins, in points, y downwards. */
export interface Drawn {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Where it runs to, in degrees clockwise: 0 is from left to right. */
  readonly angle: number;
}

/** The same place seen with the text running from left to right. */
const upright = (drawn: Drawn): Drawn => {
  const turn = (-drawn.angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return { ...drawn, x: drawn.x * cos - drawn.y * sin, y: drawn.x * sin + drawn.y * cos };
};

/** Text drawn twice, a hair apart, to look bold. */
const isTwin = (a: Drawn, b: Drawn): boolean =>
  a.text === b.text && Math.abs(a.x - b.x) < 1.2 && Math.abs(a.y - b.y) < 1.2;

/** The lines of a page, each way that its text runs on its own, the most used first. */
export const linesOf = (drawn: readonly Drawn[]): readonly (readonly Line[])[] => {
  const ways = new Map<number, Drawn[]>();
  for (const one of drawn) {
    if (one.text.trim() === '') continue;
    const angle = (Math.round(one.angle / 5) * 5 + 360) % 360;
    ways.set(angle, [...(ways.get(angle) ?? []), upright({ ...one, angle })]);
  }
  const letters = (way: readonly Drawn[]) => way.reduce((sum, { text }) => sum + text.length, 0);
  return [...ways.values()].sort((a, b) => letters(b) - letters(a)).map(linesAcross);
};

const linesAcross = (drawn: readonly Drawn[]): readonly Line[] => {
  const rows: Drawn[][] = [];
  for (const one of [...drawn].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const near = row?.[0] && one.y - row[0].y < 0.45 * Math.min(one.size, row[0].size);
    if (!row || !near) rows.push([one]);
    else if (!row.slice(-8).some((other) => isTwin(one, other))) row.push(one);
  }
  return rows.map((row) => cellsAcross([...row].sort((a, b) => a.x - b.x)));
};

/** Letters set one by one: "7 3 2 8", each in a box of its own. */
const isSpaced = (before: string, next: string): boolean =>
  /(?:^|\s)[\p{L}\d]$/u.test(before) && /^[\p{L}\d](?:\s|$)/u.test(next);

const cellsAcross = (row: readonly Drawn[]): Line => {
  const cells: Cell[] = [];
  for (const { text: drawnText, x, y, width, size } of row) {
    const text = drawnText.replace(/\s+/g, ' ').trim();
    const last = cells.at(-1);
    const gap = last ? x - last.right : 0;
    const em = Math.max(size, last?.size ?? 0);
    if (last && gap < em * (isSpaced(last.text, text) ? 2.4 : 0.95)) {
      const blank = gap > em * 0.14 || /^\s/.test(drawnText) ? ' ' : '';
      const right = Math.max(last.right, x + width);
      cells[cells.length - 1] = { ...last, text: last.text + blank + text, right };
    } else cells.push({ text, left: x, right: x + width, top: y - size, size });
  }
  return cells;
};
