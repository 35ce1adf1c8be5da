import { fold } from '../fields/fold.ts';
import { said } from './address-lines.ts';
import type { Piece } from './block-pieces.ts';
import { isEndOfName, isFirm } from './firm-words.ts';

/** What a block's pieces above its town say. */
export interface BlockWords {
  readonly name?: string;
  readonly street?: string;
}

/** The part of a firm, not the firm: "Agence de Lyon". */
const isPart = (text: string): boolean =>
  /^(?:agence|site|succursale|antenne|direction|depot|magasin|delegation) (?:de|du|des|d|n|numero)\b/.test(
    fold(text),
  );

const isBox = (text: string): boolean => /^(?:bp|cs|tsa|b p|c s) ?\d/.test(fold(text));

/** The name and the street among the pieces over a town, the nearest first. */
export const wordsIn = (taken: readonly Piece[], street = ''): BlockWords => {
  const kinds = taken.map(({ text }) => ({ text, is: said(text).is }));
  const names = kinds.filter(({ is }) => is === 'name').map(({ text }) => text);
  const streets = kinds.filter(({ is }) => is === 'street').map(({ text }) => text);
  const top = streets.length > 1 ? streets.at(-1) : undefined;
  // "DOMAINE DE PEYREBLANQUE": a house called by what may also be a way.
  const likeStreet = names.length === 0 && top && !/\d/.test(top) ? top : undefined;
  const name = nameAmong(names) ?? likeStreet;
  const way = street || streets.find((one) => !isBox(one)) || streets[0];
  const found = way ?? (names.length > 1 && names[0] !== name ? names[0] : undefined);
  return {
    ...(name ? { name: tidyName(name) } : {}),
    ...(found && !name?.includes(found) ? { street: found } : {}),
  };
};

const nameAmong = (names: readonly string[]): string | undefined => {
  const whole = names.filter((text) => !isPart(text));
  const at = whole.findIndex(isFirm);
  const firm = whole[at];
  const before = whole[at + 1];
  if (firm && before && isEndOfName(firm)) return `${before} ${firm}`;
  return firm ?? whole.at(-1) ?? names.at(-1);
};

const tidyName = (text: string): string =>
  text.replace(/[\s,–-]*\b(?:au )?capital\b.*$/i, '').trim() || text;
