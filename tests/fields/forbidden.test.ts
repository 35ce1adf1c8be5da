import fc from 'fast-check';
import { validate as oracle } from 'stdnum/lib/esm/fr/nir';
import { describe, expect, it } from 'vitest';
import { checks } from '../../utils/fields/checks.ts';
import { forbidden, looksForbidden } from '../../utils/fields/forbidden.ts';
import { kindNames } from '../../utils/fields/index.ts';
import { isNir } from '../../utils/fields/nir.ts';
import { digitsOf, withKey, withNirKey } from './numbers.ts';

const nirs = ['184127645108946', '2 69 05 49 588 157 80', '1 84 12 2A 451 089 15'].map((nir) =>
  withNirKey(nir.replace(/ /g, '').slice(0, 13)),
);
const ibans = [
  'FR76 3000 6000 0112 3456 7890 189',
  'FR1420041010050500013M02606',
  'fr14 2004 1010 0505 0001 3m02 606',
  'DE89 3704 0044 0532 0130 00',
  'BE68-5390-0754-7034',
  'GB82 WEST 1234 5698 7654 32',
  'MC58 1122 2000 0101 2345 6789 030',
];

describe.each(kindNames)('in the box of %s', (kind) => {
  const { clean, explain } = checks[kind];

  it.each(nirs)('%s is a NIR, never kept', (nir) => {
    expect(explain(clean(nir))).toEqual({ says: 'nir', figures: [], weight: 'forbidden' });
    const spaced = nir.replace(/^(.)(..)(..)(..)(...)(...)/, '$1 $2 $3 $4 $5 $6 ');
    expect(explain(clean(spaced))?.says).toBe('nir');
  });

  it.each(ibans)('%s is an IBAN, never kept', (iban) => {
    expect(explain(clean(iban))).toEqual({ says: 'iban', figures: [], weight: 'forbidden' });
  });
});

describe('a NIR', () => {
  it.each(nirs)('%s is found in a text', (nir) => {
    expect(forbidden(`Mon numéro est ${nir}.`)?.says).toBe('nir');
    expect(forbidden(`NIR:${nir}`)?.says).toBe('nir');
    expect(forbidden(`NIR${nir} merci`)?.says).toBe('nir');
    expect(forbidden(`01 45 67 89 01 ${nir} 75011`)?.says).toBe('nir');
    expect(forbidden([...nir].join('\u200b'))?.says).toBe('nir');
    expect(forbidden([...nir].join('\u202f'))?.says).toBe('nir');
  });

  it('needs its month, its key, its rank and its sex', () => {
    expect(isNir('184127645108946')).toBe(true);
    expect(isNir('184127645108947')).toBe(false);
    expect(isNir(withNirKey('1841376451089'))).toBe(false);
    expect(isNir(withNirKey('1840076451089'))).toBe(false);
    expect(isNir(withNirKey('1841276451000'))).toBe(false);
    expect(isNir(withNirKey('1841200451089'))).toBe(false);
    expect(isNir(withNirKey('5841276451089'))).toBe(false);
  });

  it('a month that the birth certificate does not give is a month all the same', () => {
    expect(
      ['20', '31', '42', '50', '99'].map((month) => isNir(withNirKey(`184${month}99350123`))),
    ).toEqual([true, true, true, true, true]);
  });

  const two = (min: number, max: number) =>
    fc.integer({ min, max }).map((each) => String(each).padStart(2, '0'));
  const three = fc.integer({ min: 1, max: 999 }).map((each) => String(each).padStart(3, '0'));
  const department = fc.oneof(two(1, 99), fc.constantFrom('2A', '2B'));
  const head = fc
    .tuple(fc.constantFrom('1', '2'), two(0, 99), two(1, 12), department, three, three)
    .map((parts) => parts.join(''));

  it('any with its key is right for the oracle, and never kept', () => {
    fc.assert(
      fc.property(head, (start) => {
        // The one shape that is left to the SIRET: its rules are below.
        fc.pre(!/0(?:..0|.0.|0..)$/.test(start));
        const nir = withNirKey(start);
        expect(oracle(nir).isValid).toBe(true);
        expect(forbidden(nir)?.says).toBe('nir');
        expect(looksForbidden(nir)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('what the oracle refuses is never claimed', () => {
    fc.assert(
      fc.property(head, two(0, 99), (start, key) => {
        if (!oracle(start + key).isValid) expect(isNir(start + key)).toBe(false);
      }),
    );
  });

  it('fewer than one in five hundred is left to the SIRET', () => {
    const sample = fc.sample(head, { numRuns: 5_000, seed: 7 });
    const missed = sample.filter((start) => !isNir(withNirKey(start)));
    expect(missed.length).toBeLessThan(10);
  });
});

describe('a SIRET one digit too long is never called a NIR', () => {
  const stretched = (siret: string) =>
    Array.from({ length: 15 }, (_, place) =>
      Array.from({ length: 10 }, (_, digit) => siret.slice(0, place) + digit + siret.slice(place)),
    ).flat();

  it.each([
    '73282932000074',
    '88087814500015',
    '44306184100047',
    '82458162300017',
    '13002526500013',
    '11000007200014',
    '21750001600019',
  ])('%s, any digit added anywhere', (siret) => {
    expect(stretched(siret).filter((typed) => forbidden(typed))).toEqual([]);
  });

  it('nor any SIRET of a company with fewer than a hundred sites', () => {
    const lead = fc.constantFrom('1', '2');
    fc.assert(
      fc.property(lead, digitsOf(7), fc.nat(9), (first, rest, site) => {
        const siret = withKey(`${withKey(first + rest)}000${site}`);
        expect(stretched(siret).filter((typed) => forbidden(typed))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('the check would be needed: without it some would be', () => {
    const claimed = (siret: string) =>
      stretched(siret).some(
        (typed) => oracle(typed).isValid && /^[12]..(0[1-9]|1[0-2])/.test(typed),
      );
    const sites = Array.from({ length: 10 }, (_, site) =>
      withKey(`${withKey('13002526')}000${site}`),
    );
    expect(sites.some(claimed)).toBe(true);
  });
});

describe('an IBAN', () => {
  it.each(ibans)('%s is found in a text', (iban) => {
    expect(forbidden(`Virement sur ${iban} merci`)?.says).toBe('iban');
    expect(forbidden(`IBAN${iban.replace(/[ -]/g, '')}`)?.says).toBe('iban');
  });

  it('needs its key', () => {
    expect(forbidden('FR76 3000 6000 0112 3456 7890 188')).toBeUndefined();
  });
});

describe('ordinary texts are let through', () => {
  const ordinary = [
    '12 avenue de la République, 75011 Paris',
    'de 12 à 14 h, au 2 rue du 15 août 1944, 69001 Lyon',
    'Tél. 01 45 67 89 01 ou 06 12 34 56 78, poste 12 34',
    'SIRET 732 829 320 00074, APE 6201Z',
    'SIRET 73282932000074 et 13002526500013',
    'FR 40 303 265 045',
    'Correspondante : Mme Se 12 bis',
    'jeanne.dupont1841@exemple.fr',
  ];

  it.each(ordinary)('%s', (text) => {
    expect(forbidden(text)).toBeUndefined();
    expect(looksForbidden(text)).toBe(false);
  });
});

describe('while it is typed', () => {
  it.each([
    'FR76 3',
    'FR76 3000 4',
    'fr763000',
    'IBAN FR76 3000',
    'DE89 3704 0044',
    'FR14 2004 1010 05',
  ])('%s is not kept as a draft', (typed) => {
    expect(looksForbidden(typed)).toBe(true);
  });

  it.each(['F', 'FR', 'FR76', 'FR7', '7328293200007', '18412764510894', 'Fr. Dupont 12'])(
    '%s is kept as a draft',
    (typed) => {
      expect(looksForbidden(typed)).toBe(false);
    },
  );

  it('a NIR with further digits typed before or after it is not kept either', () => {
    expect(looksForbidden('1841276451089461')).toBe(true);
    expect(looksForbidden('9 184127645108946')).toBe(true);
    expect(looksForbidden('9184127645108946')).toBe(true);
  });

  it('from its first telling character on, no longer text of an IBAN is a draft', () => {
    const iban = 'FR76 3000 6000 0112 3456 7890 189';
    const drafts = Array.from(iban, (_, end) => iban.slice(0, end + 1)).filter(
      (typed) => !looksForbidden(typed),
    );
    expect(drafts).toEqual(['F', 'FR', 'FR7', 'FR76', 'FR76 ']);
  });
});
