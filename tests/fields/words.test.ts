import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/fields/fold.ts';
import { type Kind, kindNames, kinds } from '../../utils/fields/index.ts';
import { hint } from '../../utils/fields/words.ts';
import { inBlock, labels } from './examples.ts';

const claimants = (label: string, words: (kind: Kind) => readonly RegExp[]): Kind[] => {
  const text = fold(label);
  return kindNames.filter(
    (kind) =>
      words(kind).some((word) => word.test(text)) &&
      !kinds[kind].against.some((word) => word.test(text)),
  );
};

const inOrder = (some: readonly Kind[]) => kindNames.filter((kind) => some.includes(kind));

const named = (examples: typeof labels) =>
  examples.map(([label, ...expected]) => ({ label, expected }));

describe('words name their kind and no other', () => {
  it.each(named(labels))('$label', ({ label, expected }) => {
    expect(claimants(label, (kind) => kinds[kind].words)).toEqual(inOrder(expected));
  });
});

describe('bare words name their kind inside a block', () => {
  it.each(named(inBlock))('$label', ({ label, expected }) => {
    const read = claimants(label, (kind) => [...kinds[kind].words, ...kinds[kind].bare]);
    expect(read).toEqual(inOrder(expected));
  });
});

it('every kind has an example of its own', () => {
  const shown = new Set(labels.flatMap(([, ...expected]) => expected));
  expect([...shown].sort()).toEqual([...kindNames].sort());
});

it('no pattern keeps a place between two texts', () => {
  const patterns = kindNames.flatMap((kind) => {
    const { words, against, bare } = kinds[kind];
    return [...words, ...against, ...bare];
  });
  expect(patterns.filter((pattern) => pattern.global || pattern.sticky)).toEqual([]);
});

it('the hint lets no named label through unread', () => {
  const claimed = labels.filter(([, ...expected]) => expected.length > 0);
  expect(claimed.filter(([label]) => !hint.test(fold(label)))).toEqual([]);
});

it('a long text is read at once', () => {
  const text = fold('nom de la personne à contacter de l’entreprise code siret '.repeat(500));
  const before = process.cpuUsage();
  for (const kind of kindNames)
    for (const word of [...kinds[kind].words, ...kinds[kind].against]) word.test(text);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
});
