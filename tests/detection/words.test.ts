import { describe, expect, it } from 'vitest';
import { bareIn, kindsIn, namedIn } from '../../utils/detection/kinds-in.ts';
import { fold } from '../../utils/fields/fold.ts';
import { type Kind, kindNames, kinds } from '../../utils/fields/index.ts';
import { hint } from '../../utils/fields/words.ts';
import { inBlock, labels } from './examples.ts';

const inOrder = (some: readonly Kind[]) => kindNames.filter((kind) => some.includes(kind));

const named = (examples: typeof labels) =>
  examples.map(([label, ...expected]) => ({ label, expected }));

describe('words name their kind and no other', () => {
  it.each(named(labels))('$label', ({ label, expected }) => {
    expect(kindsIn(fold(label))).toEqual(inOrder(expected));
  });
});

describe('bare words name their kind inside a block', () => {
  it.each(named(inBlock))('$label', ({ label, expected }) => {
    const text = fold(label);
    const read = [...bareIn(text, 'employer'), ...bareIn(text, 'hr'), ...namedIn(text)];
    expect(inOrder([...new Set(read)])).toEqual(inOrder(expected));
  });
});

it('every kind has an example of its own', () => {
  const shown = new Set(labels.flatMap(([, ...expected]) => expected));
  expect([...shown].sort()).toEqual([...kindNames].sort());
});

it('no pattern keeps a place between two texts', () => {
  const patterns = kindNames.flatMap((kind) => {
    const { words, aspects, against, bare } = kinds[kind];
    return [...words, ...aspects, ...against, ...bare];
  });
  expect(patterns.filter((pattern) => pattern.global || pattern.sticky)).toEqual([]);
});

it('the hint lets no named label through unread', () => {
  const named = labels.filter(([label]) =>
    kindNames.some((kind) => kinds[kind].words.some((word) => word.test(fold(label)))),
  );
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(([label]) => !hint.test(fold(label)))).toEqual([]);
});

it('a long text is read at once', () => {
  const text = fold('nom de la personne à contacter de l’entreprise code siret '.repeat(500));
  const before = process.cpuUsage();
  for (const kind of kindNames)
    for (const word of [...kinds[kind].words, ...kinds[kind].aspects, ...kinds[kind].against])
      word.test(text);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
});
