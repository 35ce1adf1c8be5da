import { describe, expect, it } from 'vitest';
import type { BoxReading, PageReading } from '../../utils/detection/reading.ts';
import { heirsOf } from '../../utils/filling/heirs.ts';
import { box, pageOf } from '../detection/boxes.ts';

const siret = (id: number, more: Partial<BoxReading> = {}) => ({
  ...box('N° SIRET', { above: ['Votre employeur'] }),
  id,
  ...more,
});
/** Boxes of the page as it is now that nobody can see. */
const unseen = [18];
const heirs = (reviewed: PageReading, now: PageReading, ids: readonly number[] = [1]) => {
  const found = heirsOf(ids, { reviewed, now, isOpen: (id) => !unseen.includes(id) });
  return typeof found === 'string' ? found : found.map(({ id }) => id);
};
const was = pageOf(siret(1));

describe('a box that is still there', () => {
  it('stands for itself under the same words, whatever the page complains of beside it', () => {
    const { clues } = siret(1);
    const complaint = { text: 'Ce champ est obligatoire', from: 'description' } as const;
    expect(heirs(was, pageOf(siret(1)))).toEqual([1]);
    expect(heirs(was, pageOf(siret(1, { clues: [...clues, complaint] })))).toEqual([1]);
  });

  it.each<[string, Partial<BoxReading>]>([
    ['label', { clues: [{ text: 'SIREN', from: 'label' }] }],
    ['title', { titles: [{ text: 'Votre conjoint', closed: false }] }],
    ['length', { maxLength: 9 }],
    ['type', { type: 'email' }],
  ])('is another one under another %s', (_, change) => {
    expect(heirs(was, pageOf(siret(1, change), siret(9)))).toBe('changed');
  });

  it('is said to be hidden first', () => {
    const hidden = pageOf(siret(18));
    expect(heirs(hidden, pageOf(siret(18, { titles: [] })), [18])).toBe('hidden');
  });
});

describe('the heir of a box that was replaced', () => {
  it('bears the same words, alone, and was not there before', () => {
    expect(heirs(was, pageOf(siret(9)))).toEqual([9]);
    expect(heirs(was, pageOf(siret(18), siret(9)))).toEqual([9]);
  });

  it('is no twin: neither one that was there, nor one of two', () => {
    const twins = pageOf(siret(1), siret(2));
    expect(heirs(twins, pageOf(siret(2)))).toBe('gone');
    expect(heirs(twins, pageOf(siret(9)))).toBe('gone');
    expect(heirs(was, pageOf(siret(7), siret(9)))).toBe('gone');
  });

  it('stands under the same words, with the same boxes', () => {
    for (const change of [{ titles: [] }, { clues: [] }, { maxLength: 9 }])
      expect(heirs(was, pageOf(siret(9, change)))).toBe('gone');
  });

  it('takes the place of all the boxes of a split value, or of none', () => {
    const parts = (...ids: readonly number[]) =>
      ids.map((id, index) => siret(id, { maxLength: index === 3 ? 5 : 3 }));
    const split = pageOf(...parts(1, 2, 3, 4));
    expect(heirs(split, pageOf(...parts(6, 7, 8, 9)), [1, 2, 3, 4])).toEqual([6, 7, 8, 9]);
    expect(heirs(split, pageOf(...parts(1, 2, 8, 9)), [1, 2, 3, 4])).toBe('gone');
    expect(heirs(split, pageOf(...parts(6, 7, 8, 9).slice(1)), [1, 2, 3, 4])).toBe('gone');
  });
});

describe('another page', () => {
  it('is one of another path or another title; a title may count', () => {
    const now = pageOf(siret(1), siret(9));
    expect(heirs(was, { ...now, path: '/conjoint' })).toBe('changed');
    expect(heirs(was, { ...now, query: 7 })).toBe('changed');
    expect(heirs(was, { ...now, title: 'Espace bailleur' })).toBe('changed');
    expect(heirs(was, { ...now, title: '(2) Votre demande' })).toEqual([1]);
  });

  it('is one whose reading nobody has reviewed', () => {
    expect(heirs(pageOf(siret(5)), was)).toBe('changed');
  });
});
