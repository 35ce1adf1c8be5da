import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../utils/fields/fold.ts';

describe('a label is folded', () => {
  it.each([
    ['N° de SIRET de l’Employeur (obligatoire) *', 'numero de siret de l employeur obligatoire'],
    ['Nº SIRET', 'numero siret'],
    ['№ SIRET', 'numero siret'],
    ['N °SIRET', 'numero siret'],
    ['No. SIRET', 'numero siret'],
    ['No SIRET', 'numero siret'],
    ['Num. SIRET', 'numero siret'],
    ['num SIRET', 'numero siret'],
    ['NUMÉRO SIRET', 'numero siret'],
    ['nume\u0301ro siret', 'numero siret'],
    ['N°d’adhérent', 'numero d adherent'],
    ['No employer yet', 'no employer yet'],
    ['Numérique', 'numerique'],
    ['casino.', 'casino'],
    ['Œuvre / cœur', 'oeuvre coeur'],
    ['e-mail', 'e mail'],
    ['AL\u02bcin', 'al in'],
    ["l'entreprise", 'l entreprise'],
    ['code\u00a0\u202fpostal\u2009:', 'code postal'],
    ['raison_sociale', 'raison sociale'],
    ['ＳＩＲＥＴ', 'siret'],
    ['si\u00adret', 'siret'],
    ['SIRET\u200b', 'siret'],
    ['', ''],
    [' * : ', ''],
  ])('%j → %j', (label, folded) => {
    expect(fold(label)).toBe(folded);
  });

  it('a zero-width character inside it gives both readings, one a line', () => {
    expect(fold('code\u200bpostal')).toBe('codepostal\ncode postal');
  });

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = fold(text);
        if (!once.includes('\n')) expect(fold(once)).toBe(once);
      }),
    );
  });
});
