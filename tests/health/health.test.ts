import { describe, expect, test } from 'vitest';
import type { Facts } from '../../utils/fields/index.ts';
import { daysAfter } from '../../utils/health/days-after.ts';
import { health } from '../../utils/health/health.ts';

const today = '2026-11-24';

const whole = {
  siret: '73282932000074',
  'company-name': 'Les Ateliers du Revermont',
  'company-address': '12 bis rue des Tanneurs',
  'company-postcode': '01000',
  'company-city': 'Bourg-en-Bresse',
  'hr-first-name': 'Maëlle',
  'hr-last-name': 'Jourdan',
  'hr-email': 'paie@ateliers.example',
  'hr-phone': '0465710042',
  'company-code': '00428175',
} as const satisfies Facts;

const without = (...kinds: (keyof typeof whole)[]): Facts =>
  Object.fromEntries(
    Object.entries(whole).filter(([kind]) => !kinds.some((left) => left === kind)),
  );

describe('what is missing', () => {
  test('nothing, of a whole card: every open aid is served, the closed one is not spoken of', () => {
    const { missing, doubts, ready, withoutCode } = health({ facts: whole }, today);
    expect({ missing, doubts, withoutCode }).toEqual({ missing: [], doubts: [], withoutCode: [] });
    expect(ready).toEqual([
      'visale',
      'loca-pass',
      'mobili-jeune',
      'al-in',
      'social-housing',
      'contact',
    ]);
  });

  test('the closed aid still counted while it took requests', () => {
    const before = health({ facts: whole }, '2023-06-30');
    expect(before.missing).toEqual([
      { kind: 'hr-role', required: false, schemes: ['mobili-pass'] },
    ]);
    expect(health({ facts: whole }, '2023-07-01').missing).toEqual([]);
  });

  test('the SIRET is said to be needed, with the aids that ask for it', () => {
    const { missing, ready } = health({ facts: without('siret') }, today);
    expect(missing).toMatchObject([{ kind: 'siret', required: true }]);
    expect(missing[0]?.schemes).toContain('social-housing');
    expect(ready).toEqual([]);
  });

  test('HR’s e-mail is asked by some, and the others are ready', () => {
    const { missing, ready } = health({ facts: without('hr-email') }, today);
    expect(missing).toEqual([
      {
        kind: 'hr-email',
        required: false,
        schemes: ['loca-pass', 'mobili-jeune', 'al-in', 'contact'],
      },
    ]);
    expect(ready).toEqual(['visale', 'social-housing']);
  });

  test('the company code alone leaves the card complete; the specific code is never missed', () => {
    const { missing, doubts, withoutCode } = health({ facts: without('company-code') }, today);
    expect({ missing, doubts }).toEqual({ missing: [], doubts: [] });
    expect(withoutCode).toEqual(['loca-pass', 'al-in', 'contact']);
    const specific = { ...without('company-code'), 'specific-code': 'AR2093K' };
    expect(health({ facts: specific }, today).withoutCode).toEqual([]);
  });

  test('a whole name serves those who ask for one; a first name is missed by those who split it', () => {
    const facts = { ...without('hr-first-name', 'hr-last-name'), 'hr-name': 'Maëlle Jourdan' };
    expect(health({ facts }, today).missing).toEqual([
      { kind: 'hr-first-name', required: false, schemes: ['mobili-jeune'] },
    ]);
  });

  test('a last name alone is no whole name', () => {
    const [one] = health({ facts: without('hr-first-name') }, today).missing;
    expect(one).toMatchObject({ kind: 'hr-first-name' });
    expect(one?.schemes).toContain('al-in');
  });

  test('a blank is nothing, and an empty card lacks everything without any doubt', () => {
    expect(health({ facts: { ...whole, siret: '  ' } }, today).missing).toMatchObject([
      { kind: 'siret' },
    ]);
    const empty = health({ facts: {} }, today);
    expect(empty).toMatchObject({ present: [], doubts: [], ready: [] });
    expect(empty.missing.length).toBeGreaterThan(5);
  });
});

describe('what is doubtful', () => {
  const doubtsWith = (companyCode: string) =>
    health({ facts: whole, codeExpires: { companyCode } }, today).doubts;

  test.each([
    ['2026-11-23', 'expired'],
    ['2026-11-24', 'expires'],
    ['2026-12-24', 'expires'],
  ])('a code that ends on %s is told: %s', (day, about) => {
    expect(doubtsWith(day)).toEqual([{ about, kind: 'company-code', day }]);
  });

  test('a code that ends later is not, nor the day of a code that is not there', () => {
    expect(doubtsWith('2026-12-25')).toEqual([]);
    const codeExpires = { specificCode: '2020-01-01' };
    expect(health({ facts: whole, codeExpires }, today).doubts).toEqual([]);
  });

  test('a SIRET that its check doubts, before anything else', () => {
    const facts = { ...whole, siret: '73282932000047', 'hr-email': 'paie@' };
    expect(health({ facts }, today).doubts).toEqual([
      { about: 'doubtful', kind: 'siret' },
      { about: 'doubtful', kind: 'hr-email' },
    ]);
  });

  const seen = (...seenSirets: string[]) => health({ facts: whole, seenSirets }, today).doubts;

  test('another establishment of the same company on the payslip', () => {
    const another = establishmentOf('732829320', '73282932000074');
    expect(seen(another, '44306184100047')).toEqual([
      { about: 'other-establishment', kind: 'siret', sirets: [another] },
    ]);
  });

  test('nothing where the payslip showed the card’s own too, or nothing that can be one', () => {
    expect(seen('73282932000074', '44306184100047')).toEqual([]);
    expect(seen('12345678901234', '82454114800014', '732829320')).toEqual([]);
    expect(seen()).toEqual([]);
  });

  test('another company’s SIRET alone', () => {
    expect(seen('44306184100047')).toEqual([
      { about: 'other-company', kind: 'siret', sirets: ['44306184100047'] },
    ]);
  });
});

/** Another number of a company that passes the check. */
function establishmentOf(siren: string, other: string): string {
  for (let nic = 10; nic < 100_000; nic += 1) {
    const siret = `${siren}${String(nic).padStart(5, '0')}`;
    if (siret !== other && health({ facts: { siret } }, today).doubts.length === 0) return siret;
  }
  throw new Error('none');
}

test('days are counted over the end of months, years and leap days', () => {
  expect(daysAfter('2026-12-15', 30)).toBe('2027-01-14');
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
});
