import { expect, it } from 'vitest';
import { codes, groups } from '../../components/card/entries.ts';
import { camelCase } from '../../components/texts.tsx';
import { messagesOf } from './messages.ts';

const [fr, en] = [await messagesOf('fr'), await messagesOf('en')];

it('French and English have the same sentences', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
});

it('a sentence and its translation take the same figures', () => {
  const figuresIn = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
  const uneven = Object.keys(fr).filter(
    (key) => `${figuresIn(fr[key])}` !== `${figuresIn(en[key])}`,
  );
  expect(uneven).toEqual([]);
});

it.each([...groups.flatMap(({ kinds }) => kinds), ...codes])(
  '%s has a name and says where to find it',
  (kind) => {
    for (const section of ['kind', 'where']) {
      expect(fr[`${section}_${camelCase(kind)}`]).toMatch(/\p{L}/u);
    }
  },
);
