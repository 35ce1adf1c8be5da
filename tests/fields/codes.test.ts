import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyCodeCheck } from '../../utils/fields/company-code.ts';
import { specificCodeCheck } from '../../utils/fields/specific-code.ts';

describe.each([
  ['company code', companyCodeCheck],
  ['specific code', specificCodeCheck],
] as const)('the %s', (_, check) => {
  it.each(['00012345', 'AbC-001', 'al/12.34', '123456', '12345678', '10-200 30'])(
    '%s is kept to the letter, without a word',
    (typed) => {
      expect(check.clean(` ${typed}\u00a0`)).toBe(typed);
      expect(check.explain(check.clean(typed))).toBeUndefined();
    },
  );

  it('loses invisible characters and outer blanks only', () => {
    expect(check.clean('\ufeff 00\u200b12 a \n')).toBe('0012 a');
  });

  it('may be a SIRET: possible, not wrong', () => {
    const possible = { says: 'codeIsSiret', figures: ['732 829 320 00074'], weight: 'info' };
    expect(check.explain('73282932000074')).toEqual(possible);
    expect(check.explain('732 829 320 00074')).toEqual(possible);
    expect(check.clean('732 829 320 00074')).toBe('732 829 320 00074');
  });

  it.each([
    ['73282932000075', 'codeIsWrongSiret'],
    ['732829320', 'codeIsSiren'],
    ['6201Z', 'codeIsApe'],
    ['62.01 z', 'codeIsApe'],
    ['75011', 'codeIsPostcode'],
    ['1486', 'codeIsIdcc'],
    ['0751234567890GDPUB', 'codeIsNumeroUnique'],
    ['075 1234567890 11070', 'codeIsNumeroUnique'],
    ['184127645108940', 'codeMayBeNir'],
    ['1841276451089', 'codeMayBeNir'],
    ['00000000', 'zeros'],
    ['12345678901234', 'example'],
    ['82454114800014', 'actionLogement'],
  ])('%s is doubted in its own sentence: %s', (typed, key) => {
    const said = check.explain(check.clean(typed));
    expect(said?.says).toBe(key);
    expect(said?.weight).toBe('doubt');
  });

  it('is never forbidden below 15 characters, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 14 }), (typed) => {
        expect(check.explain(check.clean(typed))?.weight).not.toBe('forbidden');
      }),
    );
  });
});
