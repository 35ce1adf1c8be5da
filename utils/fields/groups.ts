import { isDigits } from './digits.ts';
import type { FieldKind, Shape } from './field-kind.ts';

export const asIs: Shape = (value) => value;

/** What texts and codes share: one way of writing, one box. */
export const asTyped: Pick<FieldKind, 'shapes' | 'splits'> = { shapes: [asIs], splits: [] };

/**
 * Digits in groups of these sizes, a blank between two; what is left over makes a last group, and
 * what is not made of digits stays as it is.
 */
export const inGroups = (...sizes: readonly number[]): Shape => {
  return (value) => {
    if (!isDigits(value)) return value;
    let rest = value;
    const groups = sizes.map((size) => {
      const group = rest.slice(0, size);
      rest = rest.slice(size);
      return group;
    });
    return [...groups, rest].filter(Boolean).join(' ');
  };
};

/** How INSEE writes a SIREN, then a SIRET. */
export const sirenGroups = inGroups(3, 3, 3);
export const siretGroups = inGroups(3, 3, 3, 5);

/** One box for each of `count` characters. */
export const oneByOne = (count: number): readonly number[] => Array<number>(count).fill(1);
