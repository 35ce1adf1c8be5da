import { type Block, blocksOn, tailOf } from './address-blocks.ts';
import { isFirm } from './firm-words.ts';
import type { Candidate } from './payslip-sirets.ts';
import type { Sheet } from './sheet.ts';
import { hasRegistration, isSurelyEmployers } from './surely-employer.ts';
import { namedIn } from './whose.ts';

/** What speaks for a block, in points; below `enough` nothing of it is proposed. */
const enough = 3;

/** The employer's name and address, if they stand together and are surely not the employee's. */
export const employerBlock = (
  sheets: readonly Sheet[],
  best: Candidate | undefined,
  theirs: ReadonlySet<string>,
): Block | undefined => {
  const blocks = sheets.slice(0, 3).flatMap((sheet) => blocksOn(sheet, theirs));
  const scored = blocks
    .filter((block) => isSurelyEmployers(block, blocks))
    .map((block) => ({ block, score: scoreOf(block, best, blocks) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score);
  const block = scored[0]?.block;
  const name = block && (block.name ?? nameOfHeadOffice(blocks));
  return name ? { ...block, name } : block;
};

/** An establishment is often printed without its name, which stands over its head office. */
const nameOfHeadOffice = (blocks: readonly Block[]): string | undefined =>
  blocks.find(
    ({ owner, person, name, cells }) =>
      !person &&
      name &&
      (owner === undefined || owner === 'headOffice') &&
      cells.some(({ text }) => namedIn(text) === 'headOffice'),
  )?.name;

const scoreOf = (block: Block, best: Candidate | undefined, all: readonly Block[]): number =>
  ownerPoints(block) +
  (best ? siretPoints(block, best) : 0) +
  (block.name && isFirm(block.name) ? 2 : 0) +
  (block.name ? 1 : -1) +
  (hasRegistration(block) ? 2 : 0) +
  placePoints(block, all);

const ownerPoints = ({ owner }: Block): number => {
  if (owner === 'employer') return 5;
  if (owner === 'headOffice') return 1;
  return owner === undefined ? 0 : -9;
};

/** Its SIRET in the block, right under it, right over it, or beside it. */
const siretPoints = (block: Block, { cell, sheet, owner }: Candidate): number => {
  if (sheet !== block.sheet || (owner && owner !== 'employer' && owner !== 'headOffice')) return 0;
  if (block.cells.includes(cell)) return 6;
  if (tailOf(block).includes(cell)) return 6;
  const [first, last] = [block.cells[0], block.cells.at(-1)];
  if (!first || !last) return 0;
  const near = cell.top > first.top - 4 * first.size && cell.top < last.top + 5 * last.size;
  return near && Math.abs(cell.left - first.left) < 220 ? 2 : 0;
};

/** On most payslips the employer stands at the top left, the employee in the envelope's window. */
const placePoints = (block: Block, all: readonly Block[]): number => {
  const [first] = block.cells;
  if (!first || block.sheet.page > 0) return -1;
  const { top, bottom } = block.sheet;
  const high = first.top < top + (bottom - top) * 0.4 ? 1 : -1;
  const others = all.filter((other) => other !== block && other.sheet === block.sheet);
  const toTheLeft = others.some(({ cells }) => (cells[0]?.left ?? 0) > first.left + 100) ? 1 : 0;
  return high + toTheLeft;
};
