import { readdirSync, readFileSync } from 'node:fs';
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

const sources = ['entrypoints', 'components', 'utils', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** A key as a source asks for it: whole in quotes, or ending in what is only known when it runs. */
const quoted = /['"`](?:__MSG_(?<named>\w+)__|(?<whole>[a-z]\w*(?:\.\w+)+))['"`]/g;
const composed = /`(?<start>[a-z]\w*(?:\.\w+)*\.)\$\{[^}]*\}`/g;
const found = (pattern: RegExp) =>
  sources.flatMap((text) => [...text.matchAll(pattern)].map(({ groups }) => groups ?? {}));

it('each sentence is asked for somewhere', () => {
  const whole = new Set(
    found(quoted).map(({ named, whole }) => named ?? whole?.replaceAll('.', '_')),
  );
  // The rest of the key is one word: `outcome.${state}` asks for nothing under `outcome.counts`.
  const starts = new Set(found(composed).map(({ start }) => start?.replaceAll('.', '_')));
  const startOf = (key: string) => key.slice(0, key.lastIndexOf('_') + 1);
  const unused = Object.keys(fr).filter(
    (key) => !key.startsWith('@@') && !whole.has(key) && !starts.has(startOf(key)),
  );
  expect(unused, 'ask for it, or take it out of both locales').toEqual([]);
});

it.each([...groups.flatMap(({ kinds }) => kinds), ...codes])(
  '%s has a name and says where to find it',
  (kind) => {
    for (const section of ['kind', 'where']) {
      expect(fr[`${section}_${camelCase(kind)}`]).toMatch(/\p{L}/u);
    }
  },
);
