import { actionLogementSiren, isSiren, isSiret } from '../fields/identifiers.ts';
import { isNir } from '../fields/nir.ts';
import { doubtedOn } from './doubted-siret.ts';
import { numbersCalled, type Wanted } from './labelled-number.ts';
import { looseSirets } from './loose-siret.ts';
import { sirenName, siretName } from './number-names.ts';
import type { Cell } from './paper.ts';
import { allOver, allUnder, type Sheet } from './sheet.ts';
import { type Whose, whose } from './whose.ts';

/** A SIRET found on a paper, with the reasons to take it for the employer's or not. */
export interface Candidate {
  readonly siret: string;
  /** The words it was found in, and no others. */
  readonly line: string;
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly owner: Whose | undefined;
  readonly foot: boolean;
  readonly score: number;
  /** Its key does not fit: a digit is probably wrong. */
  readonly doubted?: boolean;
}

const named: Wanted = { label: siretName, count: 14, valid: isSiret };
const siren: Wanted = { label: sirenName, count: 9, valid: isSiren };
const nic: Wanted = { label: /\bn\.?i\.?c\b\.?/, count: 5, valid: () => true };

/** Every SIRET of a page, each once, as often as it may be read. */
export const siretsOn = (sheet: Sheet): readonly Candidate[] => {
  const said = numbersCalled(sheet, named)
    .filter(({ digits, cell }) => !isPieceOfNir(digits, cell))
    .map(({ digits, label, printed, at }) =>
      weighed(sheet, { siret: digits, line: `${label} ${printed}`, cell: at, said: true }),
    );
  const loose = sheet.lines
    .flatMap(looseSirets)
    .map(({ digits, printed, cell }) =>
      weighed(sheet, { siret: digits, line: printed, cell, said: isUnderName(sheet, cell) }),
    );
  const doubted = doubtedOn(sheet, siretName).map(({ digits, label, printed, at }) => ({
    ...weighed(sheet, { siret: digits, line: `${label} ${printed}`, cell: at, said: true }),
    doubted: true,
  }));
  const all = [...said, ...inTwo(sheet), ...loose, ...doubted];
  return all.filter(({ siret: found }) => !found.startsWith(actionLogementSiren));
};

/** The first 14 digits of a NIR that a merged column put right after the name. */
const isPieceOfNir = (digits: string, { text }: Cell): boolean =>
  !isSiren(digits.slice(0, 9)) &&
  [...text.replace(/\D/g, '').matchAll(new RegExp(`(?=(${digits}\\d))`, 'g'))].some(([, nir]) =>
    isNir(nir ?? ''),
  );

const isUnderName = (sheet: Sheet, cell: Cell): boolean =>
  allOver(sheet, cell, 2).some(({ text }) => new RegExp(siretName, 'i').test(text));

/** A SIREN here and a NIC there. */
const inTwo = (sheet: Sheet): readonly Candidate[] =>
  numbersCalled(sheet, siren).flatMap((first) =>
    numbersCalled(sheet, nic)
      .filter((second) => Math.abs(second.cell.top - first.cell.top) < 5 * first.cell.size)
      .filter((second) => isSiret(first.digits + second.digits))
      .map((second) =>
        weighed(sheet, {
          siret: first.digits + second.digits,
          line: `${first.label} ${first.printed} ${second.label} ${second.printed}`,
          cell: first.at,
          said: true,
        }),
      ),
  );

interface Found {
  readonly siret: string;
  readonly line: string;
  readonly cell: Cell;
  readonly said: boolean;
}

const weighed = (sheet: Sheet, { siret, line, cell, said }: Found): Candidate => {
  const before = cell.text.slice(0, placeIn(cell.text, line));
  const owner = whose(sheet, cell, before);
  const foot =
    sheet.bottom - sheet.top > 200 && cell.top > sheet.bottom - (sheet.bottom - sheet.top) * 0.12;
  const score =
    (said ? 3 : 0) +
    weight(owner) +
    (isSiren(siret.slice(0, 9)) ? 1 : -2) +
    (foot ? -3 : 0) +
    (sheet.page > 0 ? -1 : 0) +
    (isHigh(sheet, cell) ? 1 : 0) +
    (hasApe(sheet, cell) ? 2 : 0);
  return { siret, line, sheet, cell, owner, foot, score };
};

const placeIn = (text: string, line: string): number => {
  const at = text.indexOf(line.slice(0, 5));
  return at < 0 ? 0 : at;
};

const weight = (owner: Whose | undefined): number => {
  if (owner === 'employer') return 4;
  if (owner === 'headOffice') return -2;
  return owner === 'client' || owner === 'provider' || owner === 'organism' ? -7 : 0;
};

const isHigh = (sheet: Sheet, cell: Cell): boolean =>
  cell.top < sheet.top + (sheet.bottom - sheet.top) * 0.4;

/** The law asks for the APE code beside the employer's number (Code du travail, R3243-1). */
const hasApe = (sheet: Sheet, cell: Cell): boolean =>
  [cell, ...allOver(sheet, cell, 3), ...allUnder(sheet, cell, 3), ...besides(sheet, cell)].some(
    ({ text }) => /\b(?:APE|NAF)\b|\b\d{2}\.?\d{2}[A-Z]\b/.test(text),
  );

const besides = (sheet: Sheet, cell: Cell): readonly Cell[] =>
  sheet.cells.filter(({ top }) => Math.abs(top - cell.top) < cell.size * 0.6);
