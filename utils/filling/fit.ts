import { kinds } from '../fields/index.ts';
import { same } from '../fields/same.ts';
import { type Fact, took } from './took.ts';

/** What an asking's boxes can take. */
export interface Room {
  /** Longest value each box takes, -1 where there is no limit. */
  readonly lengths: readonly number[];
  readonly options?: readonly string[];
  readonly digitsOnly: boolean;
}

/**
 * The value in every shape that the boxes can take whole, the preferred first: one text a box. Empty
 * when none fits. Nothing is ever cut short: a SIRET of 13 digits is worse than none.
 */
export function fitted(fact: Fact, room: Room): string[][] {
  if (fact.value === '') return [];
  if (room.options) return chosen(fact, room.options);
  const texts = shapesOf(fact).filter((text) => !room.digitsOnly || isPlainNumber(text));
  if (room.lengths.length > 1) return dealt(texts, room.lengths);
  return texts.filter((text) => fits(text, room.lengths[0] ?? -1)).map((text) => [text]);
}

const shapesOf = ({ kind, value }: Fact): string[] => [
  ...new Set([...kinds[kind].shapes.map((shape) => shape(value)), value]),
];

const fits = (text: string, most: number): boolean => most < 0 || text.length <= most;

/** A number box drops leading zeros for the eye of scripts only; they stay in its text. */
const isPlainNumber = (text: string): boolean => /^\d+$/.test(text);

/** The first shape that fills several boxes exactly, dealt over them. */
function dealt(texts: readonly string[], lengths: readonly number[]): string[][] {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const signs = texts
    .map((text) => text.replace(/[^\p{L}\p{N}]/gu, ''))
    .find(({ length }) => length === total);
  if (signs === undefined || lengths.some((length) => length < 1)) return [];
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((a, b) => a + b, 0));
  return [starts.map((start, index) => signs.slice(start, start + (lengths[index] ?? 0)))];
}

/** The one option of a list that is the value, to the letter or as pages write it; none when two are. */
function chosen(fact: Fact, options: readonly string[]): string[][] {
  const equal = options.filter((option) => same(fact.kind, option, fact.value));
  const found = equal.length > 0 ? equal : options.filter((option) => took(fact, option));
  return found.length === 1 ? [found] : [];
}
