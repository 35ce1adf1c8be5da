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
    const kind = fc.constantFrom(...kindNames);
    fc.assert(
      fc.property(kind, fc.stringMatching(/^[A-Z]{0,3}\d{2,12}$/), (name, text) => {
        expect(held(name, text, text)).toBe(true);
        expect(held(name, text, text.slice(0, -1))).toBe(false);
        expect(held(name, text, '')).toBe(false);
      }),
    );
  });
});
