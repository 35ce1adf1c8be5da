import { expect, it } from 'vitest';
import { units } from '../../utils/detection/split.ts';
import { box } from './boxes.ts';

const parts = (lengths: readonly number[], label = 'Numéro SIRET') =>
  lengths.map((maxLength, at) => box(at === 0 ? label : '', { maxLength, group: 7 }));

const sizes = (boxes: Parameters<typeof units>[0]) =>
  units(boxes).map(({ boxes: { length }, kind }) => [length, kind]);

it.each([[[9, 5]], [[3, 3, 3, 5]], [Array.from({ length: 14 }, () => 1)]])(
  'a SIRET over boxes of %j is one value',
  (lengths) => {
    expect(sizes(parts(lengths))).toEqual([[lengths.length, 'siret']]);
  },
);

it('boxes of the right lengths that ask for nothing of the kind stay apart', () => {
  expect(sizes(parts([3, 3, 3, 5], 'Carte bancaire')).every(([, kind]) => !kind)).toBe(true);
});

it('a part with a label of its own asks for something else', () => {
  const [siren, phone] = [box('SIRET', { maxLength: 9 }), box('SIREN', { maxLength: 5 })];
  expect(sizes([siren, phone])).toEqual([
    [1, undefined],
    [1, undefined],
  ]);
});

it('a title that names the value serves boxes without labels', () => {
  const boxes = [9, 5].map((maxLength) => box('', { maxLength, group: 3, above: ['N° SIRET'] }));
  expect(sizes(boxes)).toEqual([[2, 'siret']]);
});
