import type { Explanation, Shape } from './field-kind.ts';
import { doubt } from './say.ts';

interface Wanted {
  /** Start of the message keys. */
  readonly name: string;
  readonly count: number;
  readonly groups: Shape;
}

/** One digit short or long, or more: how many, and the groups typed so far. */
export const explainLength = (number: string, wanted: Wanted): Explanation | undefined => {
  const extra = number.length - wanted.count;
  if (extra === 0) return undefined;
  const shown = wanted.groups(number);
  if (extra === -1) return doubt(`${wanted.name}OneMissing`, `${number.length}`, shown);
  if (extra === 1) return doubt(`${wanted.name}OneExtra`, `${number.length}`, shown);
  const says = extra < 0 ? `${wanted.name}Missing` : `${wanted.name}Extra`;
  return doubt(says, `${number.length}`, `${Math.abs(extra)}`, shown);
};
