import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, kindNames } from '../../utils/fields/index.ts';
import { fitted, type Room } from '../../utils/filling/fit.ts';

const siret = '73282932000074';
const room = (given: Partial<Room> = {}): Room => ({ lengths: [-1], digitsOnly: false, ...given });
const fit = (kind: Kind, value: string, given: Partial<Room> = {}) =>
  fitted({ kind, value }, room(given));
const box = (kind: Kind, value: string, most: number) => fit(kind, value, { lengths: [most] });

describe('a SIRET in one box', () => {
  it('is written as it is, then in groups, where there is no limit', () => {
    expect(box('siret', siret, -1)).toEqual([[siret], ['732 829 320 00074']]);
  });

  it.each([14, 16])('has one shape where %i signs are allowed', (most) => {
    expect(box('siret', siret, most)).toEqual([[siret]]);
  });

  it.each([17, 18])('has both shapes where %i signs are allowed', (most) => {
    expect(box('siret', siret, most)).toEqual([[siret], ['732 829 320 00074']]);
  });

  it.each([0, 9, 13])('has none where %i signs are allowed', (most) => {
    expect(box('siret', siret, most)).toEqual([]);
  });

  it('has no groups in a number box', () => {
    expect(fit('siret', siret, { digitsOnly: true })).toEqual([[siret]]);
  });
});

describe('a number box', () => {
  it('takes no text', () => {
    expect(fit('company-code', 'AL-0048', { digitsOnly: true })).toEqual([]);
  });

  it('takes a phone number without its separators', () => {
    expect(fit('hr-phone', '+33 1 40 20 50 60', { digitsOnly: true })).toEqual([['0140205060']]);
  });

  it('takes no letter in a split either', () => {
    expect(fit('siren', '73282932A', { lengths: [3, 3, 3], digitsOnly: true })).toEqual([]);
  });
});

describe('a phone number', () => {
  it('comes plain, in pairs, from abroad, then as it was typed', () => {
    expect(box('hr-phone', '01.40.20.50.60', -1)).toEqual([
      ['0140205060'],
      ['01 40 20 50 60'],
      ['+33140205060'],
      ['01.40.20.50.60'],
    ]);
  });

  it('is dealt in pairs whatever way it was typed', () => {
    expect(fit('hr-phone', '+33 (0)1 40 20 50 60', { lengths: [2, 2, 2, 2, 2] })).toEqual([
      ['01', '40', '20', '50', '60'],
    ]);
  });
});

describe('a value split over boxes', () => {
  it.each([
    [
      [9, 5],
      ['732829320', '00074'],
    ],
    [
      [3, 3, 3, 5],
      ['732', '829', '320', '00074'],
    ],
    [Array<number>(14).fill(1), [...siret]],
  ])('fills %j exactly', (lengths, pieces) => {
    expect(fit('siret', siret, { lengths })).toEqual([pieces]);
  });

  it.each([[[9, 4]], [[3, 3, 3]], [[9, 6]], [[-1, 15]], [[0, 14]]])(
    'has no place in %j',
    (lengths) => {
      expect(fit('siret', siret, { lengths })).toEqual([]);
    },
  );
});

describe('a list of options', () => {
  const cities = ['Choisissez…', 'Lyon', 'Paris', 'Saint-Étienne'];

  it('has the one option that equals the value', () => {
    expect(fit('company-city', 'Paris', { options: cities })).toEqual([['Paris']]);
  });

  it('has the one option that is the value in other capitals and accents', () => {
    const options = ['LYON', 'SAINT ETIENNE'];
    expect(fit('company-city', 'Saint-Étienne', { options })).toEqual([['SAINT ETIENNE']]);
  });

  it('prefers the option that is the value to the letter', () => {
    expect(fit('company-city', 'Paris', { options: ['PARIS', 'Paris'] })).toEqual([['Paris']]);
  });

  it('has none when two are equal', () => {
    expect(fit('company-city', 'Paris', { options: ['Paris', 'Paris '] })).toEqual([]);
  });

  it('has none when none is equal, or only begins like the value', () => {
    expect(fit('company-city', 'Brest', { options: cities })).toEqual([]);
    expect(fit('company-city', 'Saint', { options: cities })).toEqual([]);
  });

  it('finds a SIRET in groups', () => {
    const options = ['732 829 320 00074', '732 829 320 00082'];
    expect(fit('siret', siret, { options })).toEqual([['732 829 320 00074']]);
  });
});

describe('any value', () => {
  const kind = fc.constantFrom(...kindNames);
  const signs = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 40 }),
    fc.stringMatching(/^\d{1,16}$/),
    fc.stringMatching(/^0[1-9]( \d\d){4}$/),
  );

  it('is never cut: no piece exceeds its box, and all its signs are there', () => {
    fc.assert(
      fc.property(kind, value, fc.integer({ min: 0, max: 40 }), (name, text, most) => {
        for (const pieces of box(name, text, most)) {
          expect(pieces).toHaveLength(1);
          expect(pieces[0]?.length).toBeLessThanOrEqual(most);
          if (name !== 'hr-phone') expect(signs(pieces.join(''))).toBe(signs(text));
        }
      }),
    );
  });

  it('is dealt whole or not at all', () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(fc.stringMatching(/^\d{2,20}$/), lengths, (text, most) => {
        const total = most.reduce((sum, one) => sum + one, 0);
        const dealt = fit('siret', text, { lengths: most });
        expect(dealt).toHaveLength(total === text.length ? 1 : 0);
        for (const pieces of dealt) {
          expect(pieces.join('')).toBe(text);
          expect(pieces.map(({ length }) => length)).toEqual(most);
        }
      }),
    );
  });

  it('is nothing when it is empty', () => {
    for (const name of kindNames) expect(box(name, '', -1)).toEqual([]);
  });
});
