import { isNameLike, said } from './address-lines.ts';
import { piecesOf } from './block-pieces.ts';
import { isSomeoneTitled, mayBeEmployee } from './employee-names.ts';
import { isFirm } from './firm-words.ts';
import type { Cell } from './paper.ts';
import type { Candidate } from './payslip-sirets.ts';
import { isPersonLike } from './person-like.ts';
import { allOver, rightOf, type Sheet, under } from './sheet.ts';
import { whose } from './whose.ts';

/** A name and the cell that it stands in. */
export interface Named {
  readonly value: string;
  readonly label?: string;
  readonly cell: Cell;
}

const strong =
  /^((?:nom (?:ou|et) )?(?:raison sociale|d[ée]nomination(?: sociale)?)|nom (?:de l['’ ]|du |de la )?(?:employeur|entreprise|soci[ée]t[ée]|[ée]tablissement)|(?:l['’ ])?employeur|employer(?:['’]?s)?(?: name)?|company name|entreprise de travail temporaire|agence d['’ ](?:emploi|int[ée]rim))(?:\s*\([^)]*\))?(?:\s*[:–-]\s*|\s+(?=\p{Lu})|$)(.*)$/iu;
const weak =
  /^((?:entreprise|agence|soci[ée]t[ée]|company|[ée]tablissement(?: employeur)?|nom commercial))\s*(?::\s*|$)(.*)$/iu;

/** The name that the paper itself calls the employer's. */
export const nameCalled = (
  sheets: readonly Sheet[],
  theirs: ReadonlySet<string>,
): Named | undefined => {
  for (const label of [strong, weak]) {
    for (const sheet of sheets) {
      for (const cell of sheet.cells) {
        const found = read(sheet, cell, label);
        if (!found || mayBeEmployee(found.value, theirs)) continue;
        const isSure = isSomeoneTitled(sheets) && (label === strong || found.cell === cell);
        if (isSure || !isSomebody(found.value)) return found;
      }
    }
  }
  return undefined;
};

/** A heading such as "Entreprise" may stand over another column's words, an empty label over the employee's name. */
const isSomebody = (name: string): boolean => said(name).is === 'person' || isPersonLike(name);

const read = (sheet: Sheet, cell: Cell, pattern: RegExp): Named | undefined => {
  const match = pattern.exec(cell.text);
  const owner = match && whose(sheet, cell);
  if (!match || owner === 'client' || owner === 'provider' || owner === 'organism')
    return undefined;
  const [, label = '', rest = ''] = match;
  if (rest !== '') {
    const value = nameAt(rest, cell, true);
    return value ? { value, label, cell } : undefined;
  }
  const right = rightOf(sheet, cell);
  const near = right && right.left - cell.right < 150 ? right : undefined;
  const below = under(sheet, cell, 3);
  const ownBelow = below && Math.abs(below.left - cell.left) < 15 ? below : undefined;
  for (const place of [ownBelow, near, below]) {
    const value = place && nameAt(place.text, place, place === ownBelow);
    if (value && place) return { value, label, cell: place };
  }
  return undefined;
};

/** The name at the start of a text: a firm's, or a private employer's where it is surely theirs. */
const nameAt = (text: string, cell: Cell, sure: boolean): string | undefined => {
  const first = piecesOf({ ...cell, text })[0]?.text ?? '';
  const value = first.replace(/,?\s+\d.*$/, '').trim();
  const { is } = said(value);
  return (is === 'name' || (sure && is === 'person')) && isNameLike(value) ? value : undefined;
};

/** The firm right over its SIRET, where no address stands with it. */
export const nameOver = (
  { sheet, cell, owner }: Candidate,
  theirs: ReadonlySet<string>,
): Named | undefined => {
  if (owner && owner !== 'employer' && owner !== 'headOffice') return undefined;
  return [cell, ...allOver(sheet, cell, 5)]
    .flatMap((place) => piecesOf(place))
    .filter(({ text }) => said(text).is === 'name' && isFirm(text) && !mayBeEmployee(text, theirs))
    .map(({ text, cell: place }) => ({ value: text, cell: place }))[0];
};
