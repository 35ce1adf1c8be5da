import fc from 'fast-check';
import { validate as oracle } from 'stdnum/lib/esm/fr/siret';
import { describe, expect, it } from 'vitest';
import { isSiret, nicOf, sirenOf } from '../../utils/fields/identifiers.ts';
import { siret, siretCheck } from '../../utils/fields/siret.ts';
import { digitsOf, withKey } from './numbers.ts';

const says = (typed: string) => siretCheck.explain(siretCheck.clean(typed));

describe('a right SIRET', () => {
  it.each([
    '73282932000074',
    '88087814500015',
    '44306184100047',
    '82458162300017',
    '732 829 320 00074',
    '732.829.320.00074',
    '732-829-320-00074',
    '732\u00a0829\u00a0320\u00a000074',
    '732\u202f829\u202f320\u202f00074',
    '802 319 103 000 23',
    '\u200b73282932000074\u200b',
    ' N° SIRET : 732 829 320 00074 ',
    'Siret 73282932000074',
    '７３２８２９３２００００７４',
    '35600000000048',
    '35600000009075',
  ])('%j has nothing to explain', (typed) => {
    expect(siretCheck.clean(typed)).toMatch(/^\d{14}$/);
    expect(says(typed)).toBeUndefined();
  });

  it('an empty box has nothing to explain', () => {
    expect(says('')).toBeUndefined();
    expect(says('  ')).toBeUndefined();
  });
});

describe('a wrong SIRET is explained, and kept', () => {
  it.each([
    ['7328293200007', 'siretOneMissing', ['13', '732 829 320 0007']],
    ['732829320000742', 'siretOneExtra', ['15', '732 829 320 00074 2']],
    ['73282', 'siretIsPostcode', []],
    ['732829', 'siretMissing', ['6', '8', '732 829']],
    ['7328293200007412', 'siretExtra', ['16', '2', '732 829 320 00074 12']],
    ['73282932000075', 'siretKey', ['732 829 320 00075']],
    ['35600000000049', 'siretKey', ['356 000 000 00049']],
    ['732829320', 'siretIsSiren', ['732 829 320']],
    ['732829321', 'siretMissing', ['9', '5', '732 829 321']],
    ['7328293200OO74', 'siretLetters', ['O']],
    ['SIRET inconnu', 'siretLetters', ['S I R E T']],
    ['6201Z', 'siretIsApe', []],
    ['62.01Z', 'siretIsApe', []],
    ['75011', 'siretIsPostcode', []],
    ['1486', 'siretIsIdcc', []],
    ['0751234567890GDPUB', 'siretIsNumeroUnique', []],
    ['FR 40 303 265 045', 'siretIsVat', ['303 265 045']],
    ['0 123 456 001', 'siretIsRidet', []],
    ['99S01234', 'siretAbroad', []],
    ['RCI Monaco 56 S 00123', 'siretAbroad', []],
    ['00000000000000', 'zeros', []],
    ['0000', 'zeros', []],
    ['12345678901234', 'example', []],
    ['12345678900012', 'example', []],
    ['11111111111111', 'example', []],
    ['82454114800014', 'actionLogement', []],
  ] as const)('%s: %s', (typed, key, figures) => {
    expect(says(typed)).toEqual({ says: key, figures, weight: 'doubt' });
  });

  it('letters are not lost', () => {
    expect(siretCheck.clean(' 7328293200OO74 ')).toBe('7328293200OO74');
    expect(siretCheck.clean('73\u200b2829 32A')).toBe('732829 32A');
  });
});

describe('against the oracle', () => {
  it('any 14 digits but La Poste’s are judged alike', () => {
    fc.assert(
      fc.property(digitsOf(14), (number) => {
        fc.pre(!number.startsWith('356000000'));
        expect(isSiret(number)).toBe(oracle(number).isValid);
      }),
    );
  });

  it('a number with its key is right for both, and wrong for both once one digit changes', () => {
    fc.assert(
      fc.property(digitsOf(13), fc.nat(13), fc.integer({ min: 1, max: 9 }), (head, place, by) => {
        const right = withKey(head);
        fc.pre(!head.startsWith('356000000'));
        expect([isSiret(right), oracle(right).isValid]).toEqual([true, true]);
        const changed = (Number(right[place]) + by) % 10;
        const wrong = right.slice(0, place) + changed + right.slice(place + 1);
        fc.pre(!wrong.startsWith('356000000'));
        expect([isSiret(wrong), oracle(wrong).isValid]).toEqual([false, false]);
      }),
    );
  });

  it('La Poste’s: all that the oracle takes, and those that pass Luhn besides', () => {
    fc.assert(
      fc.property(digitsOf(5), (nic) => {
        const number = `356000000${nic}`;
        const sum = [...number].reduce((total, digit) => total + Number(digit), 0);
        const luhn = withKey(number.slice(0, 13)) === number;
        expect(isSiret(number)).toBe(sum % 5 === 0 || luhn);
        if (oracle(number).isValid) expect(isSiret(number)).toBe(true);
      }),
    );
  });
});

it('cleaning twice changes nothing, and explaining never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      const cleaned = siretCheck.clean(typed);
      expect(siretCheck.clean(cleaned)).toBe(cleaned);
      siretCheck.explain(cleaned);
    }),
  );
});

it('whatever separates its digits, the number is the same', () => {
  const blanks = fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    '\u202f',
    '\u2009',
    '.',
    '-',
    '\u2011',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.array(blanks, { minLength: 14, maxLength: 14 }), (between) => {
      const typed = [...'73282932000074'].map((digit, place) => digit + between[place]).join('');
      expect(siretCheck.clean(typed)).toBe('73282932000074');
    }),
  );
});

it('it is written as it is, then in groups', () => {
  const written = siret.shapes.map((shape) => shape('73282932000074'));
  expect(written).toEqual(['73282932000074', '732 829 320 00074']);
});

it('its boxes always hold 14 digits in all', () => {
  const totals = siret.splits.map((lengths) => lengths.reduce((sum, length) => sum + length, 0));
  expect(totals).toEqual([14, 14, 14]);
});

it('it is cut into SIREN and NIC', () => {
  expect(sirenOf('73282932000074')).toBe('732829320');
  expect(nicOf('73282932000074')).toBe('00074');
});
