import fc from 'fast-check';
import { validate as oracle } from 'stdnum/lib/esm/fr/siren';
import { describe, expect, it } from 'vitest';
import { isSiren } from '../../utils/fields/identifiers.ts';
import { nicCheck } from '../../utils/fields/nic.ts';
import { siren, sirenCheck } from '../../utils/fields/siren.ts';
import { digitsOf, withKey } from './numbers.ts';

describe('a SIREN', () => {
  it.each(['732829320', '732 829 320', '356000000', 'SIREN 880878145'])('%s is right', (typed) => {
    expect(sirenCheck.explain(sirenCheck.clean(typed))).toBeUndefined();
  });

  it.each([
    ['73282932', 'sirenOneMissing', ['8', '732 829 32']],
    ['7328', 'sirenMissing', ['4', '5', '732 8']],
    ['7328293201', 'sirenOneExtra', ['10', '732 829 320 1']],
    ['73282932012', 'sirenExtra', ['11', '2', '732 829 320 12']],
    ['732829321', 'sirenKey', ['732 829 321']],
    ['73282932000074', 'sirenIsSiret', ['732 829 320']],
    ['6201Z', 'sirenIsApe', []],
    ['FR40303265045', 'sirenIsVat', ['303 265 045']],
    ['73282932O', 'sirenLetters', ['O']],
    ['000000000', 'zeros', []],
    ['123456789', 'example', []],
    ['824541148', 'actionLogement', []],
  ] as const)('%s: %s', (typed, key, figures) => {
    expect(sirenCheck.explain(sirenCheck.clean(typed))).toEqual({
      says: key,
      figures,
      weight: 'doubt',
    });
  });

  it('any 9 digits, and any with their key, are judged as the oracle does', () => {
    fc.assert(
      fc.property(digitsOf(9), digitsOf(8), (any, head) => {
        expect(isSiren(any)).toBe(oracle(any).isValid);
        expect([isSiren(withKey(head)), oracle(withKey(head)).isValid]).toEqual([true, true]);
      }),
    );
  });

  it('is written as it is, then in groups', () => {
    expect(siren.shapes.map((shape) => shape('732829320'))).toEqual(['732829320', '732 829 320']);
  });
});

describe('a NIC', () => {
  it('keeps its leading zeros', () => {
    expect(nicCheck.clean(' 00074 ')).toBe('00074');
    expect(nicCheck.explain('00074')).toBeUndefined();
  });

  it.each([
    ['0007', 'nicOneMissing', ['4', '0007']],
    ['074', 'nicMissing', ['3', '2', '074']],
    ['000741', 'nicOneExtra', ['6', '000741']],
    ['0007412', 'nicExtra', ['7', '2', '0007412']],
    ['73282932000074', 'nicIsSiret', ['00074']],
    ['0007A', 'nicLetters', []],
    ['00000', 'zeros', []],
  ] as const)('%s: %s', (typed, key, figures) => {
    expect(nicCheck.explain(nicCheck.clean(typed))).toEqual({
      says: key,
      figures,
      weight: 'doubt',
    });
  });
});
