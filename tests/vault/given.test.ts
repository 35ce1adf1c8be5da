import { describe, expect, test } from 'vitest';
import { mergedWith, ownIn, withoutOwn } from '../../utils/vault/given.ts';
import { emptyCard, givenId, withGiven } from '../../utils/vault/given-card.ts';
import { type Given, givenIn } from '../../utils/vault/given-policy.ts';
import { type Employer, employerRecord } from '../../utils/vault/records.ts';
import { iban, nir } from './cards.ts';

const strasbourg = '73282932000074';
const elsewhere = '88087814500015';

const policy = {
  companyName: ' Ateliers Müller ',
  address: '1 rue du Siège',
  postcode: '75002',
  town: 'Paris',
  establishments: [
    { siret: '732 829 320 00074', label: 'Atelier', town: 'Strasbourg', postcode: '67000' },
  ],
  companyCode: '0012-AbC',
  companyCodeExpires: '2027-03-31',
  hrContact: { firstName: 'Camille', lastName: 'Durand', email: 'rh@ateliers.example' },
  actionLogementContact: { name: 'Léa Petit', email: 'lea@example.org' },
};
const two = [...policy.establishments, { siret: elsewhere, label: 'Boutique', town: 'Lyon' }];

const read = (raw: unknown): Given => {
  const given = givenIn(raw);
  if (!given) throw new Error('nothing is given');
  return given;
};

const card = (facts: Employer['facts'], more: Partial<Employer> = {}): Employer => ({
  notes: '',
  createdAt: 1,
  updatedAt: 1,
  id: '1b1f5f0a-6d2c-4a52-9c1e-0f5d3c2b1a00',
  facts,
  ...more,
});

describe('a policy', () => {
  test('is cleaned as what a person types', () => {
    const given = read(policy);
    expect(given.facts).toMatchObject({
      'company-name': 'Ateliers Müller',
      'hr-first-name': 'Camille',
    });
    expect(given.establishments[0]).toMatchObject({ siret: strasbourg, label: 'Atelier' });
    expect(given.correspondent).toEqual(['Léa Petit', 'lea@example.org']);
    expect(given.refused).toEqual([]);
  });

  test.each([undefined, null, {}, [], 'text', 7, { companyName: '' }, { unknown: 'x' }])(
    'that gives nothing is none: %j',
    (raw) => expect(givenIn(raw)).toBeUndefined(),
  );

  test('loses what is wrong in it, names it, and keeps the rest', () => {
    const given = read({
      companyName: nir,
      address: 12,
      town: iban,
      companyCode: 'x'.repeat(400),
      companyCodeExpires: '31/03/2027',
      establishments: [{ siret: '73282932000075' }, { siret: strasbourg, label: iban }, 'text', {}],
      hrContact: { email: 'no e-mail', phone: '03 88 12 34 56' },
    });
    expect(given.refused).toEqual([
      'companyName',
      'companyCode',
      'address',
      'town',
      'hrContact.email',
      'establishments.1.siret',
      'establishments.2.label',
      'companyCodeExpires',
    ]);
    expect(given.establishments).toEqual([{ siret: strasbourg, label: '', facts: {} }]);
    expect(Object.keys(given.facts)).toEqual(['hr-phone']);
  });

  test.each([{ establishments: {} }, { establishments: 'x' }, { hrContact: [] }])(
    'of another shape breaks nothing: %j',
    (raw) => expect(() => givenIn(raw)).not.toThrow(),
  );
});

describe('a card with what is given', () => {
  test('has all of it where nothing was typed, the address whole from one place', () => {
    const { facts, codeExpires, sources } = mergedWith(card({}), read(policy));
    expect(facts).toMatchObject({ siret: strasbourg, 'company-city': 'Strasbourg' });
    expect(facts['company-address']).toBeUndefined();
    expect(codeExpires).toEqual({ companyCode: '2027-03-31' });
    expect(sources?.origins.siret).toEqual({ from: 'given' });
  });

  test('keeps what was typed, and tells what it stands in the place of', () => {
    const own = card({ 'company-code': 'MINE', 'hr-role': 'Paie' });
    const { facts, codeExpires, sources } = mergedWith(own, read(policy));
    expect(facts['company-code']).toBe('MINE');
    expect(codeExpires).toBeUndefined();
    expect(sources?.origins['company-code']).toEqual({ from: 'overridden', given: '0012-AbC' });
    expect(sources?.origins['hr-role']).toEqual({ from: 'own' });
  });

  test('never mixes a whole name that was typed with the given halves', () => {
    const { facts, sources } = mergedWith(card({ 'hr-name': 'Service paie' }), read(policy));
    expect(facts['hr-first-name']).toBeUndefined();
    expect(sources?.origins['hr-name']).toEqual({ from: 'overridden', given: 'Camille Durand' });
    expect(withoutOwn('hr-name').facts).toMatchObject({ 'hr-name': '', 'hr-last-name': '' });
  });

  test('waits for the person to tell which establishment is theirs', () => {
    const many = read({ ...policy, establishments: two });
    const asked = mergedWith(card({}), many);
    expect(asked.facts.siret).toBeUndefined();
    expect(asked.facts['company-city']).toBeUndefined();
    const chosen = mergedWith(card({}, { given: { establishment: elsewhere } }), many);
    expect(chosen.facts).toMatchObject({ siret: elsewhere, 'company-city': 'Lyon' });
    expect(mergedWith(card({ siret: elsewhere }), many).sources?.chosen).toBe(elsewhere);
  });

  test('goes on following what is typed as it was given', () => {
    const merged = mergedWith(card({ 'company-code': 'MINE' }), read(policy));
    const typed = { 'company-code': '0012-AbC', siret: strasbourg, 'hr-role': 'Paie' };
    expect(ownIn(typed, merged)).toEqual({ 'company-code': '', siret: '', 'hr-role': 'Paie' });
  });
});

describe('which card it is', () => {
  const given = read(policy);
  const ids = (employers: readonly Employer[], from: Given | undefined = given) =>
    withGiven({ employers, broken: [] }, from).employers.map(({ id, sources }) => [
      id === givenId ? 'new' : id.slice(-2),
      sources !== undefined,
    ]);

  test('one more where there is none, or another company’s', () => {
    expect(ids([])).toEqual([['new', true]]);
    expect(ids([card({ siret: elsewhere })])).toEqual([
      ['new', true],
      ['00', false],
    ]);
    expect(employerRecord.safeParse(emptyCard).success).toBe(true);
  });

  test('the one of the same company, or the only one without a number', () => {
    expect(ids([card({ siret: strasbourg })])).toEqual([['00', true]]);
    expect(ids([card({ 'company-name': 'ATELIERS MULLER' })])).toEqual([['00', true]]);
    expect(ids([card({ 'company-name': 'Autre' })])).toHaveLength(2);
  });

  test('stays the one it was, whatever SIRET is typed there, and also put aside', () => {
    expect(ids([card({ siret: elsewhere }, { given: {} })])).toEqual([['00', true]]);
    expect(ids([card({}, { given: {}, archivedAt: 5 })])).toEqual([['00', true]]);
  });

  test('goes with the policy, unless something was typed on it', () => {
    const all = [emptyCard, card({ 'hr-role': 'Paie' }, { given: {} })];
    const left = withGiven({ employers: all, broken: [] }, undefined).employers;
    expect(left).toEqual([all[1]]);
  });

  test('none where its own record cannot be read', () => {
    const broken = [{ store: 'employers', key: givenId, raw: {}, problem: '' }] as const;
    expect(withGiven({ employers: [], broken }, given).employers).toEqual([]);
  });
});
