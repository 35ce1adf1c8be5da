import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, kindNames } from '../../utils/fields/index.ts';
import { took } from '../../utils/filling/took.ts';

const held = (kind: Kind, value: string, text: string) => took({ kind, value }, text);

describe('what a page made of a value', () => {
  it.each<[Kind, string, string]>([
    ['siret', '73282932000074', '732 829 320 00074'],
    ['hr-phone', '01 40 20 50 60', '+33140205060'],
    ['hr-email', 'Nadia@canal.example', 'nadia@canal.example'],
    ['company-name', 'Ateliers du Canal', 'ATELIERS DU CANAL'],
    ['company-name', ' Ateliers  Brûn', 'Ateliers Brun'],
    ['company-city', 'Saint-Étienne', 'SAINT ETIENNE'],
    ['company-code', '73282932000074', '732 829 320 00074'],
    ['company-code', 'al-0048', 'AL0048'],
  ])('%s: %j is still there as %j', (kind, value, text) => {
    expect(held(kind, value, text)).toBe(true);
  });

  it.each<[Kind, string, string]>([
    ['siret', '73282932000074', '7328293200007'],
    ['siret', '00552013500017', '552013500017'],
    ['company-code', '0048', '48'],
    ['company-name', 'Ateliers du Canal', 'Ateliers du Cana'],
    ['hr-email', 'na.dia@canal.example', 'nadia@canal.example'],
    ['company-name', '&&', '##'],
    ['company-name', '&&', ''],
  ])('%s: %j is not %j', (kind, value, text) => {
    expect(held(kind, value, text)).toBe(false);
  });

  it('is never a shorter one', () => {
    const value = fc.stringMatching(/^[a-z0-9]{2,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...kindNames), value, (kind, text) => {
        expect(held(kind, text, text)).toBe(true);
        if (kind !== 'hr-phone')
          expect(held(kind, text, text.slice(0, -1))).toBe(
            /\d/.test(text) && sameDigits(kind, text),
          );
      }),
    );
  });

  /** Numbers are compared by their digits: a last letter does not count among them. */
  const sameDigits = (kind: Kind, text: string) =>
    ['siret', 'siren', 'nic', 'company-postcode'].includes(kind) && !/\d$/.test(text);
});
