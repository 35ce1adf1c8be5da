import { fold } from '../fields/fold.ts';
import type { Piece } from './block-pieces.ts';
import type { Cell } from './paper.ts';
import { leftOf, type Sheet } from './sheet.ts';
import { namedIn, type Whose, whose } from './whose.ts';

/** What stopped the way up from a town: another fact, somebody's title, another address, nothing. */
export type Stop = Piece | 'person' | 'town' | undefined;

/** A registration number may stand between the name and the street. */
export const isNumberLine = (text: string): boolean =>
  /\b(?:siret|siren|ape|naf|rcs|tva)\b/i.test(text);

/** Whose address this is, from what stands over its first cell or beside it. */
export const ownerOf = (sheet: Sheet, top: Cell, stop: Stop): Whose | undefined => {
  if (stop === 'person') return 'employee';
  if (stop === 'town') return undefined;
  const beforeName = namedIn(top.text.split(':')[0] ?? '');
  const own = /:/.test(top.text) || stop?.cell === top ? beforeName : undefined;
  const heading =
    stop && stop.cell !== top && !isNumberLine(stop.text) ? namedIn(stop.text) : undefined;
  return own ?? heading ?? asideOf(sheet, top) ?? (stop ? undefined : whose(sheet, top));
};

/** The name of the row, to the left: "Nom" and "Adresse" are whose the heading over them says. */
const asideOf = (sheet: Sheet, top: Cell): Whose | undefined => {
  const left = leftOf(sheet, top)[0];
  if (!left || top.left - left.right >= 120) return undefined;
  const above = isBareLabel(left.text) ? whose(sheet, left) : undefined;
  return above ?? namedIn(left.text);
};

/** The name of a row that both the employer's box and the employee's may have. */
export const isBareLabel = (text: string): boolean =>
  /^(?:nom|name|adresse|address|voie|rue|nom et adresse|code postal|cp|ville|commune)$/.test(
    fold(text),
  );
