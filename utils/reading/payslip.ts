import { isApe } from '../fields/ape.ts';
import { isSiren, sirenOf } from '../fields/identifiers.ts';
import type { Block } from './address-blocks.ts';
import { employeeWords } from './employee-names.ts';
import { employerBlock } from './employer-block.ts';
import { nameCalled, nameOver } from './employer-name.ts';
import { numbersCalled } from './labelled-number.ts';
import { sirenName } from './number-names.ts';
import type { Paper } from './paper.ts';
import { codesOn } from './payslip-code.ts';
import { isFit, ranked, type Unranked } from './payslip-fit.ts';
import { siretsOn } from './payslip-sirets.ts';
import type { Findings } from './proposal.ts';
import { type Ranked, rankSirets } from './rank-sirets.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** What a payslip says of the employer, the best first. The employee's own facts are never in it. */
export const readPayslip = (paper: Paper): Findings => {
  const sheets = paper.pages.map(sheetOf);
  const theirs = employeeWords(sheets);
  const sirets = rankSirets(sheets.flatMap(siretsOn));
  const found = [
    ...sirets.map(asProposal),
    ...sirensOf(sheets, sirets),
    ...employerOf(sheets, sirets[0], theirs),
    ...sheets.flatMap(codesOn),
  ];
  return {
    proposals: ranked(found.filter((one) => isFit(one, theirs))),
    needsNoCode: false,
    ape: apesOn(sheets),
  };
};

const asProposal = ({ siret, line, because }: Ranked): Unranked => ({
  kind: 'siret',
  value: siret,
  line,
  ...(because ? { because } : {}),
});

/** The SIREN of each SIRET, the first first, then those printed alone. */
const sirensOf = (sheets: readonly Sheet[], sirets: readonly Ranked[]): readonly Unranked[] => {
  const printed = sheets.flatMap((sheet) =>
    [sirenName, /\bR\.?C\.?S\.?\b/].flatMap((label) =>
      numbersCalled(sheet, { label, count: 9, valid: isSiren }),
    ),
  );
  // Half of a mistyped number is worth telling where its own key fits.
  const sure = sirets.filter(({ siret, doubted }) => !doubted || isSiren(sirenOf(siret)));
  const own = (sure.some(isOurs) ? sure : []).map(({ siret, line, because }) => ({
    kind: 'siren' as const,
    value: sirenOf(siret),
    line,
    ...(because ? { because } : {}),
  }));
  const alone = printed.map(({ digits, label, printed: text }) => ({
    kind: 'siren' as const,
    value: digits,
    line: `${label} ${text}`,
  }));
  return [...own, ...alone];
};

/** Not surely somebody else's. */
const isOurs = ({ owner }: Ranked): boolean => !/^(?:client|provider|organism)$/.test(owner ?? '');

const employerOf = (
  sheets: readonly Sheet[],
  best: Ranked | undefined,
  theirs: ReadonlySet<string>,
): readonly Unranked[] => {
  const block = employerBlock(sheets, best, theirs);
  const called = nameCalled(sheets, theirs);
  const over = called || block?.name || !best ? undefined : nameOver(best, theirs);
  const name = called?.value ?? block?.name ?? over?.value;
  const line = called?.label ? `${called.label} ${called.value}` : name;
  return [
    ...(name && line ? [{ kind: 'company-name' as const, value: name, line }] : []),
    ...(block ? addressOf(block) : []),
  ];
};

const addressOf = ({ street, postcode, city }: Block): readonly Unranked[] => [
  ...(street ? [{ kind: 'company-address' as const, value: street, line: street }] : []),
  { kind: 'company-postcode', value: postcode, line: `${postcode} ${city}` },
  { kind: 'company-city', value: city, line: `${postcode} ${city}` },
];

const apesOn = (sheets: readonly Sheet[]): readonly string[] => [
  ...new Set(
    sheets.flatMap(({ cells }) =>
      cells.flatMap(({ text }) =>
        [...text.matchAll(/(?<![\d.,])\d{2}\.?\d{2}\s?[A-Z](?![\p{L}\d])/gu)]
          .map(([code]) => code.replace(/[\s.]/g, ''))
          .filter(isApe),
      ),
    ),
  ),
];
