import { isApe } from '../fields/ape.ts';
import { forbidden } from '../fields/forbidden.ts';
import { isSiren, sirenOf } from '../fields/identifiers.ts';
import type { Block } from './address-blocks.ts';
import { employeeWords, mayBeEmployee } from './employee-names.ts';
import { employerBlock } from './employer-block.ts';
import { nameCalled, nameOver } from './employer-name.ts';
import { numbersCalled } from './labelled-number.ts';
import { masked } from './mask.ts';
import type { Paper } from './paper.ts';
import { codesOn } from './payslip-code.ts';
import { sirenName, siretsOn } from './payslip-sirets.ts';
import type { Findings, Proposal } from './proposal.ts';
import { type Ranked, rankSirets } from './rank-sirets.ts';
import { type Sheet, sheetOf } from './sheet.ts';

type Unranked = Omit<Proposal, 'rank'>;

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
  const own = sirets.map(({ siret, line, because }) => ({
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

/** Nothing that is never kept, and nothing of the employee's, whatever the way it came in. */
const isFit = ({ kind, value, line }: Unranked, theirs: ReadonlySet<string>): boolean =>
  !forbidden(value) &&
  !forbidden(line) &&
  // An amount or a long number in a name or an address came from another column.
  (kind === 'siret' || kind === 'siren' || masked(value, '') === value) &&
  !(kind.startsWith('company-') && mayBeEmployee(value, theirs));

/** Each value once, in its order; the excerpts masked but for the value itself. */
const ranked = (found: readonly Unranked[]): readonly Proposal[] => {
  const seen = new Map<string, number>();
  const once = found.filter(
    (one, at) => found.findIndex((o) => o.kind === one.kind && o.value === one.value) === at,
  );
  return once.map((one) => {
    const rank = (seen.get(one.kind) ?? 0) + 1;
    seen.set(one.kind, rank);
    return { ...one, line: masked(one.line, kept(one)), rank };
  });
};

/** The number as it is printed in its excerpt: all after its name. */
const kept = ({ kind, value, line }: Unranked): string =>
  kind === 'siret' || kind === 'siren' ? (/\d[\d\D]*$/.exec(line)?.[0] ?? '') : value;

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
