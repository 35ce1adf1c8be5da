import { describe, expect, it } from 'vitest';
import { complete } from '../../utils/fields/derive.ts';
import { inGroups } from '../../utils/fields/groups.ts';
import { messageKey } from '../../utils/fields/message-key.ts';
import { same } from '../../utils/fields/same.ts';

describe('facts that follow from others', () => {
  it('a SIRET gives its SIREN and its NIC', () => {
    const facts = complete({ siret: '73282932000074' });
    expect(facts).toEqual({ siret: '73282932000074', siren: '732829320', nic: '00074' });
  });

  it('a first and a last name give the full name', () => {
    const facts = complete({ 'hr-first-name': 'Ève', 'hr-last-name': 'Le Goff' });
    expect(facts['hr-name']).toBe('Ève Le Goff');
  });

  it('what is given is never replaced, and nothing follows from a part', () => {
    const given = { siret: '7328293200007', 'hr-name': 'RH', 'hr-last-name': 'Le Goff' };
    expect(complete(given)).toEqual(given);
  });

  it('a first and a last name win over a whole name that was kept', () => {
    const named = complete({
      'hr-name': 'Service paie',
      'hr-first-name': 'Ève',
      'hr-last-name': 'Le Goff',
    });
    expect(named['hr-name']).toBe('Ève Le Goff');
  });

  it('the specific code does not follow from the company code', () => {
    expect(complete({ 'company-code': '0012' })).toEqual({ 'company-code': '0012' });
  });
});

describe('two writings of one fact', () => {
  it.each([
    ['siret', '73282932000074', '732 829 320 00074'],
    ['siren', '732829320', '732.829.320'],
    ['company-postcode', '75011', '75 011'],
    ['hr-phone', '0145678901', '+33 1 45 67 89 01'],
    ['hr-phone', '+44 20 7946 0958', '+442079460958'],
    ['hr-email', 'RH@Exemple.fr', ' rh@exemple.fr'],
    ['company-name', 'Dupont  & Fils', ' Dupont & Fils '],
    ['company-code', '0012', ' 0012 '],
  ] as const)('%s: %s is %s', (kind, a, b) => {
    expect(same(kind, a, b)).toBe(true);
  });

  it.each([
    ['siret', '73282932000074', '73282932000075'],
    ['siret', '73282932000074', ''],
    ['company-code', '0012', '12'],
    ['company-code', 'ab1', 'AB1'],
    ['company-code', '00-12', '0012'],
    ['company-name', 'Dupont', 'DUPONT'],
    ['hr-phone', '0145678901', '0145678902'],
  ] as const)('%s: %s is not %s', (kind, a, b) => {
    expect(same(kind, a, b)).toBe(false);
  });
});

it('groups are filled in order, the rest makes a last one, other texts stay', () => {
  const grouped = inGroups(3, 3, 3, 5);
  expect(grouped('7328')).toBe('732 8');
  expect(grouped('732829320000741')).toBe('732 829 320 00074 1');
  expect(grouped('73282932O')).toBe('73282932O');
  expect(grouped('')).toBe('');
});

it('a message key is the kind in camel case', () => {
  expect([messageKey('siret'), messageKey('hr-first-name')]).toEqual(['siret', 'hrFirstName']);
});
