import { fold } from '../fields/fold.ts';
import type { Cell } from './paper.ts';
import { rightOf, type Sheet, under } from './sheet.ts';
import { namedIn, whose } from './whose.ts';

const civil =
  /(?:^|[\s:,(-])(?:m\.|mr\.?|mme\.?|mlle\.?|mrs\.?|ms\.?|monsieur|madame|mademoiselle)\s+(?:(?:ou|et)\s+(?:mme|madame)\s+)?(\p{L}.*)$/iu;
const called =
  /^(?:le |la )?(?:nom(?:s)?(?: (?:et|&) pr[ée]nom(?:s)?)?|pr[ée]nom(?:s)?(?: (?:et|&) nom)?|nom (?:d['’ ]usage|de naissance|de famille|marital|patronymique|du salari[ée])|salari[ée](?:\(e\)|·e|e)?|employee(?: name)?|(?:last|first|full|family|given|sur)\s?name|name|identit[ée]|agent|titulaire|b[ée]n[ée]ficiaire|destinataire)\s*(?:\([^)]*\))?\s*(?::|$)\s*(.*)$/iu;

/** Words by which the employee is called on this paper: they are in nothing that is proposed. */
export const employeeWords = (sheets: readonly Sheet[]): ReadonlySet<string> =>
  new Set(
    sheets.flatMap((sheet) =>
      sheet.cells.flatMap((cell) => {
        if (namedIn(cell.text) === 'employer') return [];
        const civilName = civil.exec(cell.text)?.[1];
        if (civilName) return wordsOf(civilName);
        const label = called.exec(cell.text);
        if (!label || isUnderEmployer(sheet, cell)) return [];
        if (label[1]) return wordsOf(label[1]);
        return [rightOf(sheet, cell), under(sheet, cell)].flatMap((next) =>
          next && namedIn(next.text) !== 'employer' ? wordsOf(next.text) : [],
        );
      }),
    ),
  );

/** Somebody is named with a title: a name without one is then less likely the employee's. */
export const isSomeoneTitled = (sheets: readonly Sheet[]): boolean =>
  sheets.some(({ cells }) =>
    cells.some(({ text }) => civil.test(text) && namedIn(text) !== 'employer'),
  );

/** "Nom" in the employer's box: the heading over it says so. */
const isUnderEmployer = (sheet: Sheet, cell: Cell): boolean =>
  /^nom\s*:?$/i.test(cell.text) && whose(sheet, cell) === 'employer';

const common =
  /^(?:de|du|des|la|le|les|et|a|au|en|sa|sas|sarl|monsieur|madame|mme|mr|rue|avenue|france|paris|emploi|matricule)$/;

const wordsOf = (text: string): readonly string[] =>
  fold(text.slice(0, 60))
    .split(/\s/)
    .slice(0, 6)
    .filter((word) => word.length > 1 && /^\D+$/.test(word) && !common.test(word));

/** Whether a name may be the employee's: all its words, or two of them, are theirs. */
export const mayBeEmployee = (name: string, theirs: ReadonlySet<string>): boolean => {
  const words = fold(name)
    .split(/\s/)
    .filter((word) => word.length > 1 && !common.test(word));
  const shared = words.filter((word) => theirs.has(word)).length;
  return shared > 0 && (shared >= 2 || shared === words.length);
};
