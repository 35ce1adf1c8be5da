import { expect, it } from 'vitest';
import { add, emptyOutline, enter, titlesOf } from '../../utils/detection/outline.ts';

const title = (text: string, level: number, scope = 'page') => ({
  text,
  level,
  scope,
  fixed: false,
});
const texts = (outline: Parameters<typeof titlesOf>[0]) => titlesOf(outline).map((one) => one.text);
const out = { holds: (scope: string) => scope === 'page', walled: () => false };

it('a heading replaces those of its rank and below, and stays under those above', () => {
  const one = add(add(emptyOutline, title('Demande', 1)), title('Conjoint', 2));
  const two = add(add(one, title('Adresse', 3)), title('Employeur', 2));
  expect(texts(two)).toEqual(['Employeur', 'Demande']);
});

it('bold text replaces only what stands in the same part', () => {
  const one = add(add(emptyOutline, title('Conjoint', 8)), title('Employeur', 8, 'card'));
  expect(texts(one)).toEqual(['Employeur', 'Conjoint']);
  expect(texts(add(one, title('Bailleur', 8, 'card')))).toEqual(['Bailleur', 'Conjoint']);
});

it('a fieldset’s legend is replaced by no heading inside', () => {
  const legend = { ...title('Conjoint', 8, 'fieldset'), fixed: true };
  expect(texts(add(add(emptyOutline, legend), title('Employeur', 2, 'fieldset')))).toEqual([
    'Employeur',
    'Conjoint',
  ]);
});

it('a title whose block ended stays in the eye until another comes', () => {
  const left = enter(add(emptyOutline, title('Conjoint', 2, 'card')), out);
  expect(titlesOf(left)).toEqual([{ text: 'Conjoint', closed: true }]);
  expect(texts(add(left, title('Employeur', 2)))).toEqual(['Employeur']);
});

it('behind a wall that a person sees, nothing is left', () => {
  const card = add(emptyOutline, title('Conjoint', 2, 'card'));
  expect(titlesOf(enter(card, { ...out, walled: () => true }))).toEqual([]);
});
