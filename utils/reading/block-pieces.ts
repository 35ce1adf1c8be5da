import { isLegalForm } from './firm-words.ts';
import type { Cell } from './paper.ts';

/** A piece of a cell, as an address is written on one line or on several. */
export interface Piece {
  readonly text: string;
  readonly cell: Cell;
}

const prefix =
  /^(?:raison sociale|d[ée]nomination(?: sociale)?|employeur|employer|company|entreprise|soci[ée]t[ée]|[ée]tablissement|agence|si[èe]ge(?: social)?|head office|registered office|nom(?: et adresse)?|adresse|address|name|nom de l['’ ](?:employeur|entreprise)|adresse de l['’ ](?:employeur|entreprise))\s*(?:\([^)]*\)\s*)?:\s*/i;
const capital =
  /(?<=\p{L}.*)[\s,–-]*\b(?:au )?capital (?:social )?(?:de |: ?)?[\d\s.,]+(?:€|euros?|EUR)/iu;
const between =
  /\s[-–—•·|/]\s|\s?[|•;]\s?|,\s(?=(?:F-)?\d{2}\s?\d{3}\s)|,\s(?=\d{1,4}(?:\s?(?:bis|ter))?,?\s\p{L})/iu;

/** The pieces of a cell, without the name of what they are and without a bare legal form. */
export const piecesOf = (cell: Cell): readonly Piece[] =>
  cell.text
    .replace(capital, '')
    .split(between)
    .map((text) =>
      text
        .replace(prefix, '')
        .replace(/[\s,]*(?:,\s*France)?[\s,]*$/i, '')
        .trim(),
    )
    .filter((text) => text !== '' && !isLegalForm(text))
    .map((text) => ({ text, cell }));
