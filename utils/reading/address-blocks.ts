import { said } from './address-lines.ts';
import { isBareLabel, isNumberLine, ownerOf, type Stop } from './block-owner.ts';
import { type Piece, piecesOf } from './block-pieces.ts';
import { wordsIn } from './block-words.ts';
import { mayBeEmployee } from './employee-names.ts';
import type { Cell } from './paper.ts';
import { allOver, allUnder, over, type Sheet } from './sheet.ts';
import { type Town, townOver } from './town-cells.ts';
import type { Whose } from './whose.ts';

/** A name over a street and a town. */
export interface Block {
  readonly sheet: Sheet;
  /** From the name to the town. */
  readonly cells: readonly Cell[];
  readonly name?: string;
  readonly street?: string;
  readonly postcode: string;
  readonly city: string;
  /** Somebody is named in it. */
  readonly person: boolean;
  /** All that may be a name in it, the nearest to the town first. */
  readonly names: readonly string[];
  /** A registration number stands between its name and its street, or its town. */
  readonly parted: boolean;
  readonly owner: Whose | undefined;
}

/** Every address of a page, with the name over it. */
export const blocksOn = (sheet: Sheet, theirs: ReadonlySet<string>): readonly Block[] =>
  sheet.cells.flatMap((cell) => {
    const pieces = piecesOf(cell);
    const apart = townOver(sheet, cell);
    if (apart)
      return [blockOf({ sheet, cell, town: apart, above: piecesOver(sheet, cell), theirs })];
    return pieces.flatMap((piece, at) => {
      const town = said(piece.text);
      if (town.is !== 'town') return [];
      const before = pieces.slice(0, at).reverse();
      const above = [...before, ...piecesOver(sheet, cell)];
      return [blockOf({ sheet, cell, town, above, theirs })];
    });
  });

const piecesOver = (sheet: Sheet, cell: Cell): readonly Piece[] => {
  const near = allOver(sheet, cell, 7);
  const column = near.length > 0 ? near : overBlank(sheet, cell);
  return column.flatMap((one) => [...piecesOf(one)].reverse());
};

/** An address whose second line was left empty: the town stands a line further down. */
const overBlank = (sheet: Sheet, cell: Cell): readonly Cell[] => {
  const far = over(sheet, cell, 3.8);
  const isOurs = far && Math.abs(far.left - cell.left) < 3 && said(far.text).is === 'street';
  return isOurs ? [far, ...allOver(sheet, far, 6)] : [];
};

interface Start {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly town: Town;
  /** What stands before the town, the nearest first. */
  readonly above: readonly Piece[];
  readonly theirs: ReadonlySet<string>;
}

const blockOf = ({ sheet, cell, town, above, theirs }: Start): Block => {
  const { taken, stop, parted } = takeUp(above, town.street !== '');
  const names = taken.map(({ text }) => text).filter((text) => said(text).is === 'name');
  const top = taken.at(-1)?.cell ?? cell;
  return {
    sheet,
    cells: [...new Set([...taken.map((piece) => piece.cell).reverse(), cell])],
    ...wordsIn(taken, town.street),
    postcode: town.postcode,
    city: town.city,
    person: stop === 'person' || names.some((text) => mayBeEmployee(text, theirs)),
    names,
    parted,
    owner: ownerOf(sheet, top, stop),
  };
};

/** The pieces up to the name, and what stopped the way. */
const takeUp = (above: readonly Piece[], hasStreet: boolean) => {
  const taken: Piece[] = [];
  let [named, street, parted] = [0, hasStreet, false];
  const stopped = (stop: Stop) => ({ taken, stop, parted });
  for (const piece of above) {
    const { is } = said(piece.text);
    if (is === 'person' || is === 'town') return stopped(is);
    if (is === 'label') {
      if (named > 0 || !(isNumberLine(piece.text) || isBareLabel(piece.text)))
        return stopped(piece);
      parted ||= isNumberLine(piece.text);
      continue;
    }
    // A second street over a name belongs to what stands above.
    if (is === 'street' && named > 0 && street) return stopped('town');
    taken.push(piece);
    if (is === 'name') named += 1;
    else street = true;
    if (named === 3) break;
  }
  return stopped(undefined);
};

/** The cells under a block that still belong to it: until the next address or the next person. */
export const tailOf = ({ sheet, cells }: Block): readonly Cell[] => {
  const last = cells.at(-1);
  const tail = last ? allUnder(sheet, last, 6) : [];
  const end = tail.findIndex((cell) =>
    piecesOf(cell).some(({ text }) => /^(?:town|person|street)$/.test(said(text).is)),
  );
  return end < 0 ? tail : tail.slice(0, end);
};
