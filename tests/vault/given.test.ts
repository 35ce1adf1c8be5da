import { describe, expect, test } from 'vitest';
import { mergedWith, withoutOwn } from '../../utils/vault/given.ts';
import { emptyCard, givenId, withGiven } from '../../utils/vault/given-card.ts';
import { ownIn } from '../../utils/vault/given-own.ts';
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
    const { facts } = ownIn({ facts: typed }, merged);
    expect(facts).toEqual({ 'company-code': '', siret: '', 'hr-role': 'Paie' });
  });

  test('calls given only what follows the policy', () => {
    const { sources } = mergedWith(card({ 'company-code': '0012-AbC' }), read(policy));
    expect(sources?.origins['company-code']).toEqual({ from: 'own' });
  });

  test('takes nothing of an address or of a name of which the person typed a part', () => {
    const own = card({ 'company-address': '3 quai du Port', 'hr-last-name': 'Martin' });
    const { facts, sources } = mergedWith(own, read(policy));
    expect(facts).not.toHaveProperty('company-city');
    expect(facts).not.toHaveProperty('company-postcode');
    expect(facts).not.toHaveProperty('hr-first-name');
    expect(sources?.origins['company-address']).toEqual({
      from: 'overridden',
      given: '67000 Strasbourg',
    });
  });

  test('takes no address of the list beside a SIRET that is not in it', () => {
    const { facts, sources } = mergedWith(card({ siret: elsewhere }), read(policy));
    expect(facts).not.toHaveProperty('company-city');
    expect(facts).not.toHaveProperty('company-address');
    expect(sources?.origins.siret).toEqual({ from: 'overridden', given: strasbourg });
    expect(sources?.chosen).toBeUndefined();
    expect(mergedWith(card({ siren: '880878145' }), read(policy)).facts.siret).toBeUndefined();
    expect(mergedWith(card({ siren: '732829320' }), read(policy)).facts.siret).toBe(strasbourg);
  });

  test('keeps the whole address or name of which a part is changed; none of it when it is given again', () => {
    const given = read(policy);
    const merged = mergedWith(card({}), given);
    const changed = ownIn({ facts: { 'company-city': 'Lyon', 'hr-last-name': 'Martin' } }, merged);
    expect(changed.facts).toMatchObject({ 'company-postcode': '67000', 'company-city': 'Lyon' });
    expect(changed.facts).toMatchObject({ 'hr-first-name': 'Camille', 'hr-last-name': 'Martin' });
    const own = card({ 'company-postcode': '67000', 'company-city': 'Lyon' });
    const back = ownIn({ facts: { 'company-city': '' } }, mergedWith(own, given));
    expect(back.facts).toMatchObject({ 'company-postcode': '', 'company-city': '' });
  });
});

describe('the last day of a code', () => {
  const given = read(policy);
  const mine = { codeExpires: { companyCode: '2026-12-31' } };

  test('is the given one with the given code, whatever day was left there', () => {
    const { codeExpires } = mergedWith(card({}, mine), given);
    expect(codeExpires).toEqual({ companyCode: '2027-03-31' });
    const merged = mergedWith(card({ 'company-code': 'MINE' }, mine), given);
    expect(merged.codeExpires).toEqual(mine.codeExpires);
  });

  test('goes with the code: another day makes it the person’s own, the given one does not', () => {
    const merged = mergedWith(card({}), given);
    const changes = ownIn({ facts: {}, ...mine }, merged);
    expect(changes).toEqual({ facts: { 'company-code': '0012-AbC' }, ...mine });
    const own = mergedWith(card(changes.facts, mine), given);
    expect(own.codeExpires).toEqual(mine.codeExpires);
    expect(own.sources?.origins['company-code']).toEqual({ from: 'redated', given: '2027-03-31' });
    const back = ownIn({ facts: {}, codeExpires: { companyCode: '2027-03-31' } }, own);
    expect(back).toEqual({ facts: { 'company-code': '' }, codeExpires: { companyCode: '' } });
  });

  test('of the given code does not stay with another one', () => {
    const other = ownIn({ facts: { 'company-code': 'MINE' } }, mergedWith(card({}, mine), given));
    expect(other).toEqual({ facts: { 'company-code': 'MINE' }, codeExpires: { companyCode: '' } });
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

  const its = { of: ['732829320', 'ateliers muller'] };
  const former = { of: ['552100554', 'ateliers'] };

  test('stays the one it was, whatever SIRET is typed there, and also put aside', () => {
    expect(ids([card({ siret: elsewhere }, { given: its })])).toEqual([['00', true]]);
    expect(ids([card({}, { given: its, archivedAt: 5 })])).toEqual([['00', true]]);
    expect(ids([card({}, { given: { of: ['ateliers muller'] } })])).toEqual([['00', true]]);
  });

  test('never one that was made for another company’s policy, nor one that a file brought', () => {
    const typed = { 'hr-role': 'Paie' } as const;
    const apart = [
      ['new', true],
      ['00', false],
    ];
    expect(ids([card(typed, { given: former })])).toEqual(apart);
    expect(ids([card({ siret: elsewhere }, { given: {} })])).toEqual(apart);
    const { employers } = withGiven(
      { employers: [card(typed, { id: givenId, given: former })], broken: [] },
      given,
    );
    expect(employers.map(({ sources }) => sources !== undefined)).toEqual([true, false]);
    expect(new Set(employers.map(({ id }) => id)).size).toBe(2);
    expect(ids([card(typed, { id: givenId })])).toHaveLength(2);
    expect(ids([{ ...emptyCard, given: former }])).toHaveLength(1);
  });

  test('the card in use of this company before any that was put aside', () => {
    const aside = card({}, { id: givenId, given: its, archivedAt: 5 });
    const mine = card({ siret: strasbourg });
    const { employers } = withGiven({ employers: [aside, mine], broken: [] }, given);
    expect(employers.find(({ sources }) => sources)?.id).toBe(mine.id);
    const old = { ...aside, given: former, facts: { 'hr-role': 'Paie' } };
    const all = withGiven({ employers: [old, mine], broken: [] }, given).employers;
    expect(all[0]).toEqual(old);
    expect(all[1]?.sources).toBeDefined();
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
