import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { activeEmployer, chooseEmployer } from '../../utils/vault/active-employer.door.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { draftOf, keepDraft } from '../../utils/vault/drafts.door.ts';
import type { EmployerCard } from '../../utils/vault/employer-card.ts';
import {
  allEmployers,
  keepChanges,
  keepEmployer,
  keepFacts,
  removeEmployer,
} from '../../utils/vault/employers.door.ts';
import { keepFill, lastFills } from '../../utils/vault/fills.door.ts';
import { bakery, iban, nir, putRaw, workshop } from './cards.ts';

beforeEach(() => deleteDB(databaseName));

/** Keeps a card that must be kept. */
async function kept(card: EmployerCard) {
  const outcome = await keepEmployer(card);
  if (!outcome.kept) throw new Error(outcome.why);
  return outcome.employer;
}

describe('a card', () => {
  test('comes back as it was kept', async () => {
    const employer = await kept(workshop);
    expect(employer).toMatchObject(workshop);
    expect(await allEmployers()).toEqual({ employers: [employer], broken: [] });
  });

  test('kept again under its id is one employer, changed only where the second says something', async () => {
    const first = await kept({ id: crypto.randomUUID(), ...workshop });
    const second = await kept({ id: first.id, facts: { siret: '44306184100047' } });
    expect(second).toMatchObject({
      ...workshop,
      id: first.id,
      createdAt: first.createdAt,
      facts: {},
    });
    expect(second.facts).toEqual({ ...workshop.facts, siret: '44306184100047' });
    expect((await allEmployers()).employers).toEqual([second]);
  });

  test('kept twice at once under one id is one employer', async () => {
    const card = { id: crypto.randomUUID(), ...bakery };
    await Promise.all([kept(card), kept(card)]);
    expect((await allEmployers()).employers).toHaveLength(1);
  });

  test('keeps a doubtful value, and a code letter for letter', async () => {
    const facts = { siret: '123', 'company-code': '00-aB 12', 'hr-email': 'camille@' };
    expect((await kept({ facts })).facts).toEqual(facts);
  });

  test('leaves out blank facts and a blank label: what is not known is absent', async () => {
    const employer = await kept({ label: ' ', facts: { siret: '  ', 'hr-name': ' Camille ' } });
    expect(employer.facts).toEqual({ 'hr-name': 'Camille' });
    expect(employer).not.toHaveProperty('label');
  });

  test('with a day that does not exist is not kept, and says which', async () => {
    const card = { ...workshop, codeExpires: { companyCode: '2026-02-30' } };
    expect(await keepEmployer(card)).toMatchObject({
      kept: false,
      why: 'unreadable',
      problem: expect.stringContaining('codeExpires.companyCode'),
    });
    expect((await allEmployers()).employers).toEqual([]);
  });
});

describe('an IBAN or a social-security number', () => {
  const places: readonly [string, EmployerCard, string][] = [
    ['in a fact', { facts: { 'company-code': iban } }, 'company-code'],
    ['in the label', { label: nir, facts: {} }, 'label'],
    ['in the middle of the notes', { facts: {}, notes: `mon numéro : ${nir}, merci` }, 'notes'],
  ];

  test.each(places)('%s keeps the whole card out, and is said', async (_, card, where) => {
    const outcome = await keepEmployer(card);
    expect(outcome).toMatchObject({ kept: false, why: 'forbidden', where });
    expect(outcome).toHaveProperty('explanation.weight', 'forbidden');
    expect(await allEmployers()).toEqual({ employers: [], broken: [] });
  });

  test('leaves the card that was there as it was', async () => {
    const before = await kept(workshop);
    expect(await keepFacts(before.id, { 'specific-code': nir })).toMatchObject({ kept: false });
    expect((await allEmployers()).employers).toEqual([before]);
  });
});

describe('changes of a card', () => {
  test('leave the rest as it is kept now, days and notes included', async () => {
    const { id } = await kept(workshop);
    await keepChanges(id, { facts: {}, codeExpires: { specificCode: '2027-01-31' } });
    await keepChanges(id, { facts: {}, notes: 'Absente le lundi.' });
    const [employer] = (await allEmployers()).employers;
    expect(employer).toMatchObject({
      ...workshop,
      codeExpires: { companyCode: '2026-12-31', specificCode: '2027-01-31' },
      notes: 'Absente le lundi.',
    });
  });

  test('take away by a blank, a day too', async () => {
    const { id } = await kept(workshop);
    await keepChanges(id, { facts: { siret: '' }, codeExpires: { companyCode: '' }, notes: '' });
    const [employer] = (await allEmployers()).employers;
    expect(employer).toMatchObject({ label: workshop.label, codeExpires: {}, notes: '' });
    expect(employer?.facts).not.toHaveProperty('siret');
    expect(employer?.facts).toMatchObject({ 'company-name': 'Ateliers Müller & Fils' });
  });

  test('do not bring back a removed employer', async () => {
    const { id } = await kept(bakery);
    await removeEmployer(id);
    expect(await keepChanges(id, bakery)).toEqual({ kept: false, why: 'missing' });
    expect((await allEmployers()).employers).toEqual([]);
  });
});

describe('facts added to a card', () => {
  test('from two windows at once are both kept', async () => {
    const { id } = await kept(bakery);
    const added = Array.from({ length: 10 }, (_, at) =>
      keepFacts(id, at % 2 ? { 'hr-name': 'Camille Durand' } : { 'company-code': `A${at}` }),
    );
    const outcomes = await Promise.all(added);
    expect(outcomes.every((outcome) => outcome.kept)).toBe(true);
    const [employer] = (await allEmployers()).employers;
    expect(employer?.facts).toEqual({
      ...bakery.facts,
      'hr-name': 'Camille Durand',
      'company-code': 'A8',
    });
  });

  test('are taken away by a blank, and do not bring back a removed employer', async () => {
    const { id } = await kept(bakery);
    await keepFacts(id, { siret: '' });
    expect((await allEmployers()).employers[0]?.facts).toEqual({});
    await removeEmployer(id);
    expect(await keepFacts(id, bakery.facts)).toEqual({ kept: false, why: 'missing' });
    expect((await allEmployers()).employers).toEqual([]);
  });
});

test('several new cards kept at once are as many employers', async () => {
  const all = await Promise.all([kept(workshop), kept(bakery), kept(workshop), kept(bakery)]);
  const { employers } = await allEmployers();
  expect(new Set(employers.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
  expect(employers).toHaveLength(4);
});

describe('the active employer', () => {
  test('is the first one kept, until another is chosen', async () => {
    expect(await activeEmployer()).toBeUndefined();
    const first = await kept(workshop);
    const second = await kept(bakery);
    expect(await activeEmployer()).toEqual(first);
    expect(await chooseEmployer(second.id)).toBe(true);
    expect(await activeEmployer()).toEqual(second);
  });

  test('cannot be one that does not exist', async () => {
    const first = await kept(workshop);
    expect(await chooseEmployer('00000000-0000-4000-8000-000000000000')).toBe(false);
    expect(await activeEmployer()).toEqual(first);
  });

  test('once removed is not replaced by another as long as there is a choice', async () => {
    const [first, second, third] = [await kept(workshop), await kept(bakery), await kept(bakery)];
    await removeEmployer(first.id);
    expect(await activeEmployer()).toBeUndefined();
    await removeEmployer(second.id);
    expect(await activeEmployer()).toEqual(third);
  });

  test('that can no longer be read is not replaced by another that was there', async () => {
    const first = await kept(workshop);
    await kept(bakery);
    await putRaw('employers', { ...first, facts: 'lost' });
    expect(await activeEmployer()).toBeUndefined();
  });

  test('that can no longer be read gives way to a card that is then typed', async () => {
    const first = await kept(workshop);
    await putRaw('employers', { ...first, facts: 'lost' });
    const second = await kept(bakery);
    expect(await activeEmployer()).toEqual(second);
  });
});

test('removing an employer removes its fills and drafts, and no one else’s', async () => {
  const [gone, stays] = [await kept(workshop), await kept(bakery)];
  for (const { id } of [gone, stays]) {
    await keepFill({ host: 'www.al-in.fr', kinds: ['siret'], employer: id }, false);
    await keepDraft(`card ${id}`, { siret: '732' });
  }
  await removeEmployer(gone.id);
  expect(await draftOf(`card ${gone.id}`)).toBeUndefined();
  expect((await lastFills(10)).map(({ employer }) => employer)).toEqual([stays.id]);
  expect(await draftOf(`card ${stays.id}`)).toBeDefined();
});
