import { holdsBoxes } from './boxes.door.ts';
import { above, parentOf } from './dom.door.ts';
import type { Clue } from './reading.ts';
import { textOf } from './text.door.ts';

/** The headers of the row and the column of a table that a box stands in. */
export function headersOf(box: Element): Clue[] {
  const cell = above(box, 'td,th') as HTMLTableCellElement | undefined;
  const row = cell && (above(cell, 'tr') as HTMLTableRowElement | undefined);
  const table = row && (above(row, 'table') as HTMLTableElement | undefined);
  if (!cell || !row || !table) return [];
  const header = rowHeader(row, cell);
  const column = columnHeader(table, columnOf(cell));
  return [
    ...(header ? [{ text: header, from: 'row' as const }] : []),
    ...(column ? [{ text: column, from: 'column' as const }] : []),
  ];
}

/** The text of the row's first cell, where that cell is no box itself. */
function rowHeader(row: HTMLTableRowElement, cell: HTMLTableCellElement): string {
  const [first] = row.cells;
  const beside = row.cells[[...row.cells].indexOf(cell) - 1];
  // A text right beside the box is its label; a header further left then speaks of another box.
  if (!first || first === cell || (beside !== first && beside && !holdsBoxes(beside))) return '';
  return holdsBoxes(first) ? '' : textOf(first);
}

/** The text above a column: in the first row of several cells that holds no box. */
function columnHeader(table: HTMLTableElement, column: number): string {
  const head = [...table.rows].slice(0, 3).find((row) => row.cells.length > 1 && !holdsBoxes(row));
  const cell = head && [...head.cells].find((one) => spans(one, column));
  return cell ? textOf(cell) : '';
}

const columnOf = (cell: HTMLTableCellElement): number => {
  const cells = [...((parentOf(cell) as HTMLTableRowElement | null)?.cells ?? [])];
  return cells.slice(0, cells.indexOf(cell)).reduce((sum, one) => sum + one.colSpan, 0);
};

const spans = (cell: HTMLTableCellElement, column: number): boolean => {
  const start = columnOf(cell);
  return column >= start && column < start + cell.colSpan;
};
