import { isFirm, said } from './address-lines.ts';
import { mayBeEmployee } from './employee-names.ts';
import type { Cell } from './paper.ts';
import { allOver, allUnder, leftOf, type Sheet } from './sheet.ts';
import { namedIn, type Whose, whose } from './whose.ts';

/** A piece of a cell, as an address is written on one line or on several. */
export interface Piece {
  readonly text: string;
  readonly cell: Cell;
}

/** A name over a street and a town. */
export interface Block {
  readonly sheet: Sheet;
  /** From the name to the town. */
  readonly cells: readonly Cell[];
  readonly name?: string;
  readonly street?: string;
  readonly postcode: string;
  readonly city: string;
  readonly person: boolean;
  readonly owner: Whose | undefined;
}

const prefix =
  /^(?:raison sociale|d[ée]nomination(?: sociale)?|employeur|employer|company|entreprise|soci[ée]t[ée]|[ée]tablissement|agence|si[èe]ge(?: social)?|head office|registered office|nom(?: et adresse)?|adresse|address|name|nom de l['’ ](?:employeur|entreprise)|adresse de l['’ ](?:employeur|entreprise))\s*(?:\([^)]*\)\s*)?:\s*/i;

/** The pieces of a cell, without the name of what they are. */
export const piecesOf = (cell: Cell): readonly Piece[] =>
  cell.text
    .replace(
      /(?<=\p{L}.*)[\s,–-]*\b(?:au )?capital (?:social )?(?:de |: ?)?[\d\s.,]+(?:€|euros?|EUR)/iu,
      '',
    )
    .split(
      /\s[-–—•·|/]\s|\s?[|•;]\s?|,\s(?=(?:F-)?\d{2}\s?\d{3}\s)|,\s(?=\d{1,4}(?:\s?(?:bis|ter))?,?\s\p{L})/iu,
    )
    .map((text) =>
      text
        .replace(prefix, '')
        .replace(/[\s,]*(?:,\s*France)?[\s,]*$/i, '')
        .trim(),
    )
    .filter((text) => text !== '')
    .map((text) => ({ text, cell }));

/** Every address of a page, with the name over it. */
export const blocksOn = (sheet: Sheet, theirs: ReadonlySet<string>): readonly Block[] =>
  sheet.cells.flatMap((cell) => {
    const pieces = piecesOf(cell);
    return pieces.flatMap((piece, at) => {
      const town = said(piece.text);
      if (town.is !== 'town') return [];
      const before = pieces.slice(0, at).reverse();
      const column = allOver(sheet, cell, 7).flatMap((over) => [...piecesOf(over)].reverse());
      return [blockOf({ sheet, cell, town, above: [...before, ...column], theirs })];
    });
  });

interface Start {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly town: Extract<ReturnType<typeof said>, { is: 'town' }>;
  /** What stands before the town, the nearest first. */
  readonly above: readonly Piece[];
  readonly theirs: ReadonlySet<string>;
}

const blockOf = ({ sheet, cell, town, above, theirs }: Start): Block => {
  const { taken, stop } = takeUp(above, town.street !== '');
  const kinds = taken.map((piece) => ({ ...piece, is: said(piece.text).is }));
  const names = kinds.filter(({ is }) => is === 'name');
  const name = names.find(({ text }) => isFirm(text)) ?? names.at(-1);
  const street =
    town.street || kinds.find(({ is }) => is === 'street')?.text || nameless(names, name);
  const top = taken.at(-1)?.cell ?? cell;
  const owner = ownerOf(sheet, top, stop);
  return {
    sheet,
    cells: [...new Set([...taken.map((piece) => piece.cell).reverse(), cell])],
    ...(name ? { name: tidyName(name.text) } : {}),
    ...(street ? { street } : {}),
    postcode: town.postcode,
    city: town.city,
    person: stop === 'person' || names.some(({ text }) => mayBeEmployee(text, theirs)),
    owner,
  };
};

/** A street without a number or a known word, between the name and the town. */
const nameless = (names: readonly Piece[], name: Piece | undefined): string | undefined =>
  names.length > 1 && names[0] !== name ? names[0]?.text : undefined;

const tidyName = (text: string): string =>
  text.replace(/[\s,–-]*\b(?:au )?capital\b.*$/i, '').trim() || text;

/** The pieces up to the name, and what stopped the way: somebody's title, another fact, nothing. */
const takeUp = (above: readonly Piece[], hasStreet: boolean) => {
  const taken: Piece[] = [];
  let named = 0;
  let street = hasStreet;
  for (const piece of above) {
    const { is } = said(piece.text);
    if (is === 'person') return { taken, stop: 'person' as const };
    if (is === 'town') return { taken, stop: 'town' as const };
    if (is === 'label') {
      if (named > 0 || !isNumberLine(piece.text)) return { taken, stop: piece };
      continue;
    }
    // A second street over a name belongs to what stands above.
    if (is === 'street' && named > 0 && street) return { taken, stop: 'town' as const };
    taken.push(piece);
    if (is === 'name') named += 1;
    else street = true;
    if (named === 3) break;
  }
  return { taken, stop: undefined };
};

/** A registration number may stand between the name and the street. */
const isNumberLine = (text: string): boolean => /\b(?:siret|siren|ape|naf|rcs|tva)\b/i.test(text);

const ownerOf = (
  sheet: Sheet,
  top: Cell,
  stop: Piece | 'person' | 'town' | undefined,
): Whose | undefined => {
  if (stop === 'person') return 'employee';
  if (stop === 'town') return undefined;
  const beforeName = namedIn(top.text.split(':')[0] ?? '');
  const own = /:/.test(top.text) || stop?.cell === top ? beforeName : undefined;
  const heading =
    stop && stop.cell !== top && !isNumberLine(stop.text) ? namedIn(stop.text) : undefined;
  const left = leftOf(sheet, top)[0];
  const aside = left && top.left - left.right < 120 ? namedIn(left.text) : undefined;
  return own ?? heading ?? aside ?? (stop ? undefined : whose(sheet, top));
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
