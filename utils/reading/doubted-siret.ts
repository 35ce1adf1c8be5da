import { isSiret } from '../fields/identifiers.ts';
import { holdsNir } from '../fields/nir.ts';
import { explainNobodys } from '../fields/placeholders.ts';
import type { Numbered, Wanted } from './labelled-number.ts';
import { numbersCalled } from './labelled-number.ts';
import type { Sheet } from './sheet.ts';

/** How people group the 14 digits: only so is a number with a wrong key taken for a SIRET. */
const grouped = /^(?:\d{14}|\d{9}\D{1,3}\d{5}|\d{3}\D{1,3}\d{3}\D{1,3}\d{3}\D{1,3}\d{5})$/;

/** Numbers called SIRET whose key does not fit: one digit is probably wrong. */
export const doubtedOn = (sheet: Sheet, label: RegExp): readonly Numbered[] => {
  const wanted: Wanted = { label, count: 14, valid: (digits) => !isSiret(digits) };
  return numbersCalled(sheet, wanted).filter(
    ({ digits, printed, cell }) =>
      grouped.test(printed.trim()) && !explainNobodys(digits) && isWhole(printed, cell.text),
  );
};

/** Neither the beginning of a longer number nor a piece of a NIR that a merged column put there. */
const isWhole = (printed: string, text: string): boolean => {
  const at = text.indexOf(printed);
  const after = at < 0 ? '' : text.slice(at + printed.length);
  return at >= 0 && !/^[\s.\-_·/]{0,3}\d/.test(after) && !holdsNir(text);
};
