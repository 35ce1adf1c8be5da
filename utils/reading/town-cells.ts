import { isPostcode } from '../fields/postcode.ts';
import { isNameLike, isStreet, said } from './address-lines.ts';
import { isBareLabel } from './block-owner.ts';
import type { Cell } from './paper.ts';
import { leftOf, over, rightOf, type Sheet, under } from './sheet.ts';

export type Town = Extract<ReturnType<typeof said>, { is: 'town' }>;

/** "Code postal" and "69003" in two cells, or in one. */
const codeCalled = /^(?:code postal|cp|post ?code)\s*:?\s*(\d{2} ?\d{3})$/i;
const isCodeLabel = (text: string): boolean =>
  /^(?:code postal|cp|post ?code)\s*:?$/i.test(text.trim());
const isCityLabel = (text: string): boolean => text.replace(cityLabel, '') === '';
const cityLabel = /^(?:ville|commune|localit[ée]|city|town)\s*(?::\s*|$)/i;

/** A town whose postcode and city stand in two cells, as tables write them, one a line. */
export const townOver = (sheet: Sheet, cell: Cell): Town | undefined => {
  const called = codeCalled.exec(cell.text)?.[1];
  const code = (called ?? cell.text).replace(' ', '');
  if (!isPostcode(code) || !(called || isUnderStreet(sheet, cell))) return undefined;
  const right = rightOf(sheet, cell);
  const near = right && right.left - cell.right < 150 ? right : undefined;
  const below = under(sheet, cell, 3);
  const further = below && isCityLabel(below.text) ? under(sheet, below, 3) : undefined;
  const city = [near, below, further].map((place) => cityIn(place?.text ?? '')).find(Boolean);
  return city ? { is: 'town', street: '', postcode: code, city } : undefined;
};

const isUnderStreet = (sheet: Sheet, cell: Cell): boolean => {
  const above = over(sheet, cell);
  const before = [above, leftOf(sheet, cell)[0]].map((place) => place?.text ?? '');
  const isTold = before.some(isCodeLabel) || isBareLabel(before[0] ?? '');
  return isTold || (above !== undefined && isStreet(above.text));
};

const cityIn = (text: string): string | undefined => {
  const city = text.replace(cityLabel, '').trim();
  const isCity = /^\p{L}[\p{L}'’ .-]+(?:\s\d{1,2})?$/u.test(city) && isNameLike(city);
  return isCity && said(city).is === 'name' ? city : undefined;
};
