import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyCityCheck } from '../../utils/fields/company-city.ts';
import { companyNameCheck } from '../../utils/fields/company-name.ts';
import { companyPostcodeCheck } from '../../utils/fields/company-postcode.ts';
import { hrEmailCheck } from '../../utils/fields/hr-email.ts';
import { hrPhone, hrPhoneCheck } from '../../utils/fields/hr-phone.ts';
import { digitsOf } from './numbers.ts';

describe('an e-mail', () => {
  it.each([
    'rh@exemple.fr',
    ' rh@exemple.fr ',
    'mailto:rh@exemple.fr',
    'j.d+rh@paie.exemple.co.uk',
  ])('%s is right', (typed) => {
    expect(hrEmailCheck.explain(hrEmailCheck.clean(typed))).toBeUndefined();
  });

  it.each([
    ['rh.exemple.fr', 'emailNoAt'],
    ['rh@', 'emailNoDomain'],
    ['rh@exemple', 'emailNoDomain'],
    ['rh@exemple.', 'emailNoDomain'],
    ['rh@exemple..fr', 'emailNoDomain'],
    ['rh@exemple.f', 'emailNoDomain'],
    ['@exemple.fr', 'emailNoName'],
    ['rh @exemple.fr', 'emailBlanks'],
    ['rh@exemple,fr', 'emailComma'],
    ['jean,dupont@exemple.fr', 'emailComma'],
    ['rh@exemple.fr, paie@exemple.fr', 'emailTwo'],
    ['rh@exemple.fr;paie@exemple.fr', 'emailTwo'],
  ])('%s: %s', (typed, key) => {
    expect(hrEmailCheck.explain(hrEmailCheck.clean(typed))).toEqual({
      says: key,
      figures: [],
      weight: 'doubt',
    });
  });
});

describe('a phone', () => {
  it.each([
    ['0145678901', '+33145678901'],
    ['01 45 67 89 01', '+33145678901'],
    ['01.45.67.89.01', '+33145678901'],
    ['+33 1 45 67 89 01', '+33145678901'],
    ['+33 (0)1 45 67 89 01', '+33145678901'],
    ['0033145678901', '+33145678901'],
    ['33145678901', '+33145678901'],
  ])('%s is right, and is one number whatever its writing', (typed, abroad) => {
    const cleaned = hrPhoneCheck.clean(typed);
    expect(hrPhoneCheck.explain(cleaned)).toBeUndefined();
    const written = hrPhone.shapes.map((shape) => shape(cleaned));
    expect(written).toEqual(['0145678901', '01 45 67 89 01', abroad]);
  });

  it.each([
    ['+262 692 12 34 56', '0692123456', '+262692123456'],
    ['+262 262 12 34 56', '0262123456', '+262262123456'],
    ['+590 590 12 34 56', '0590123456', '+590590123456'],
    ['+594 694 12 34 56', '0694123456', '+594694123456'],
    ['00596 696 12 34 56', '0696123456', '+596696123456'],
    ['+508 41 12 34', '0508411234', '+508411234'],
  ])('%s is overseas', (typed, home, abroad) => {
    expect(hrPhoneCheck.explain(typed)).toBeUndefined();
    expect([hrPhone.shapes[0]!(typed), hrPhone.shapes[2]!(typed)]).toEqual([home, abroad]);
  });

  it.each([
    ['014567890', 'phoneShort', ['9']],
    ['145678901', 'phoneShort', ['9']],
    ['0145', 'phoneMissing', ['4']],
    ['3949', 'phoneSpecial', ['4']],
    ['118 218', 'phoneSpecial', ['6']],
    ['014567890123', 'phoneLong', ['12']],
    ['1145678901', 'phoneStart', []],
    ['+33 1 45 67 89', 'phoneCountry', ['+33', '7']],
    ['+33', 'phoneCountry', ['+33', '0']],
    ['+44 20 7946 0958', 'phoneForeign', []],
    ['0032 2 123 45 67', 'phoneForeign', []],
    ['01 45 67 89 01 poste 12', 'phoneLetters', []],
  ] as const)('%s: %s', (typed, key, figures) => {
    expect(hrPhoneCheck.explain(hrPhoneCheck.clean(typed))).toEqual({
      says: key,
      figures,
      weight: 'doubt',
    });
  });

  it('what is not a French number is written as it was typed', () => {
    const typed = '+44 20 7946 0958';
    expect(hrPhone.shapes.map((shape) => shape(typed))).toEqual([typed, typed, typed]);
  });

  it('the number dialled in France comes back from its form abroad', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('01', '02', '03', '04', '05', '06', '07', '09'),
        digitsOf(8),
        (start, rest) => {
          const number = start + rest;
          const abroad = hrPhone.shapes[2]!(number);
          expect(abroad).toMatch(/^\+/);
          expect(hrPhone.shapes[0]!(abroad)).toBe(number);
        },
      ),
    );
  });
});

describe('a postcode', () => {
  it.each(['75011', '01000', '20000', '97400', '98000', ' 75 011 '])('%s is right', (typed) => {
    expect(companyPostcodeCheck.explain(companyPostcodeCheck.clean(typed))).toBeUndefined();
  });

  it.each([
    ['7501', 'postcodeDigits', ['4']],
    ['750111', 'postcodeDigits', ['6']],
    ['2A004', 'postcodeCorsica', []],
    ['2b', 'postcodeCorsica', []],
    ['00100', 'postcodeUnknown', ['00']],
    ['99350', 'postcodeUnknown', ['99']],
    ['B-1000', 'postcodeLetters', []],
  ] as const)('%s: %s', (typed, key, figures) => {
    const said = companyPostcodeCheck.explain(companyPostcodeCheck.clean(typed));
    expect(said).toEqual({ says: key, figures, weight: 'doubt' });
  });
});

describe('names and towns', () => {
  it('are kept on one line, as typed', () => {
    expect(companyNameCheck.clean('  Boulangerie\u00a0 Dupont\n& Fils ')).toBe(
      'Boulangerie Dupont & Fils',
    );
    expect(companyNameCheck.explain('Boulangerie Dupont & Fils')).toBeUndefined();
    expect(companyNameCheck.explain('1001 Vies Habitat')).toBeUndefined();
  });

  it('a number or an e-mail that strayed there is said', () => {
    expect(companyNameCheck.explain('732 829 320 00074')?.says).toBe('textIsNumber');
    expect(companyNameCheck.explain('rh@exemple.fr')?.says).toBe('textIsEmail');
    expect(companyCityCheck.explain('75011 Paris')?.says).toBe('cityHasPostcode');
    expect(companyCityCheck.explain('Paris 11e')).toBeUndefined();
  });
});
