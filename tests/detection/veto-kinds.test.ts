import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/fields/fold.ts';
import { type Kind, kindNames, kinds } from '../../utils/fields/index.ts';
import { box, pageOf } from './boxes.ts';
import { alternativesOf, NOTHING } from './veto/alternatives.ts';
import { withInstead } from './veto/instead.ts';
import { inBrackets, labelsAgainst, spareWords } from './veto/labels-against.ts';
import { verdictOn } from './veto/verdict.ts';

/** The label asks for the kind, alone or as one of several, below that title. */
const asksFor = (kind: Kind, label: string, above = 'Votre employeur'): boolean => {
  const siret = box('SIRET de l’employeur');
  const verdict = verdictOn(pageOf(siret, box(label, { above: [above] })));
  return verdict !== undefined && verdict.certainty !== 'unknown' && verdict.kinds.includes(kind);
};

/** The labels that would ask for the kind if one of the patterns against it, which they fit, were another. */
const asking = (kind: Kind, pattern: string, instead: string): string[] => {
  const fitting = labelsAgainst[kind].filter((label) => new RegExp(pattern, 'm').test(fold(label)));
  return withInstead({ pattern, instead }, () => fitting.filter((label) => asksFor(kind, label)));
};

const patternsAgainst = (kind: Kind): string[] => kinds[kind].against.map(({ source }) => source);

describe.each(kindNames)('%s', (kind) => {
  it.each(labelsAgainst[kind])('is not asked for by “%s”', (label) => {
    expect(asksFor(kind, label)).toBe(false);
  });

  it.each(patternsAgainst(kind))('has a label for /%s/', (pattern) => {
    expect(
      asking(kind, pattern, NOTHING),
      `no label of tests/detection/veto/labels-of-*.ts asks for ${kind} once this pattern is gone: add one`,
    ).not.toEqual([]);
  });
});

it('every word against a kind has a label', () => {
  const idle = [...new Set(kindNames.flatMap(patternsAgainst))].flatMap((pattern) => {
    const against = kindNames.filter((kind) => patternsAgainst(kind).includes(pattern));
    return alternativesOf(pattern).filter(({ without }) =>
      against.every((kind) => asking(kind, pattern, without).length === 0),
    );
  });
  expect(
    idle.map(({ name }) => name).toSorted(),
    'without these words no label more would ask for a kind. Add to tests/detection/veto/labels-of-*.ts a label that only such a word takes back, or take the word away',
  ).toEqual([...spareWords].toSorted());
}, 30_000);

it.each(inBrackets)('%s is not asked for by “%s”', (kind, label) => {
  for (const above of ['Votre employeur', 'Contact RH'])
    expect(asksFor(kind, label, above), `below “${above}”`).toBe(false);
});
