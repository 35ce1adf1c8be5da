import { describe, expect, it } from 'vitest';
import type { Asking } from '../../utils/detection/sighting.ts';
import { heirOf, type Moment } from '../../utils/filling/heir.ts';
import { ask, sight } from './askings.ts';

const siret = (id: number, given: Partial<Asking> = {}): Asking => ({
  ...ask({ id, kinds: ['siret'], label: 'SIRET' }),
  ...given,
});
const moment = (...askings: readonly Asking[]): Moment => ({
  elements: new Map(askings.map(({ id }) => [id, undefined])),
  sighting: sight(...askings),
});
const writing = {
  id: 1,
  kind: 'siret',
  value: '1',
  block: 'Votre employeur',
  label: 'SIRET',
} as const;
const heir = (reviewed: Moment, now: Moment) => heirOf(writing, { reviewed, now })?.id;

describe('the heir of a box that was replaced', () => {
  it('bears the same words, alone, and was not there before', () => {
    expect(heir(moment(siret(1)), moment(siret(9)))).toBe(9);
  });

  it('is not looked for while the box itself is there', () => {
    expect(heir(moment(siret(1)), moment(siret(1, { label: 'SIREN' }), siret(9)))).toBeUndefined();
  });

  it('is no twin: neither one that was there, nor one of two', () => {
    const twins = moment(siret(1), siret(2));
    expect(heir(twins, moment(siret(2)))).toBeUndefined();
    expect(heir(twins, moment(siret(9)))).toBeUndefined();
    expect(heir(moment(siret(1)), moment(siret(8), siret(9)))).toBeUndefined();
    const hidden = {
      ...moment(siret(1)),
      elements: new Map([
        [1, undefined],
        [9, undefined],
      ]),
    };
    expect(heir(hidden, moment(siret(9)))).toBeUndefined();
  });

  it('asks in the same place: same block, label, path, boxes and owner', () => {
    const now = moment(siret(9));
    for (const change of [{ block: 'Votre CFA' }, { label: 'SIREN' }, { lengths: [9, 5] }])
      expect(heir(moment(siret(1)), moment(siret(9, change)))).toBeUndefined();
    const verdict = { ...siret(9).verdict, owner: 'hr' as const };
    expect(heir(moment(siret(1)), moment(siret(9, { verdict })))).toBeUndefined();
    const elsewhere = { ...now, sighting: { ...now.sighting, path: '/conjoint' } };
    expect(heir(moment(siret(1)), elsewhere)).toBeUndefined();
  });
});
