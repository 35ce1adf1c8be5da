import { type Kind, kinds } from '../fields/index.ts';
import { same } from '../fields/same.ts';

/** What an asking's boxes can take. */
export interface Room {
  /** Longest value each box takes, -1 where there is no limit. */
  readonly lengths: readonly number[];
  readonly options?: readonly string[];
  readonly digitsOnly: boolean;
}

/** A value of one kind, as it is kept. */
export interface Fact {
  readonly kind: Kind;
  readonly value: string;
}

/**
 * The value in every shape that the boxes can take whole, the preferred first: one text a box. Empty
 * when none fits. Nothing is ever cut short: a SIRET of 13 digits is worse than none.
 */
export function fitted(fact: Fact, room: Room): string[][] {
  if (room.options) return chosen(fact, room.options);
  if (room.lengths.length > 1) return dealt(fact, room.lengths);
  const shapes = kinds[fact.kind].shapes.map((shape) => shape(fact.value));
  const texts = [...new Set([...shapes, fact.value])].filter((text) => fits(text, room));
  return texts.map((text) => [text]);
}

const fits = (text: string, { lengths, digitsOnly }: Room): boolean => {
  const most = lengths[0] ?? -1;
  return (most < 0 || text.length <= most) && (!digitsOnly || isPlainNumber(text));
};

/** A number box drops leading zeros for the eye of scripts only; they stay in its text. */
const isPlainNumber = (text: string): boolean => /^\d+$/.test(text);

/** The value dealt over several boxes, only when it fills them exactly. */
function dealt({ value }: Fact, lengths: readonly number[]): string[][] {
  const signs = value.replace(/[^\p{L}\p{N}]/gu, '');
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (signs.length !== total) return [];
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((a, b) => a + b, 0));
  return [starts.map((start, index) => signs.slice(start, start + (lengths[index] ?? 0)))];
}

/** The one option of a list that equals the value; none when two do. */
function chosen({ kind, value }: Fact, options: readonly string[]): string[][] {
  const equal = options.filter((option) => same(kind, option, value));
  return equal.length === 1 ? [equal as string[]] : [];
}
