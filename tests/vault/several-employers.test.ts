import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  activeEmployer,
  chooseEmployer,
  employerFor,
} from '../../utils/vault/active-employer.door.ts';
import {
  archiveEmployer,
  bringBackEmployer,
  noteSeenSirets,
} from '../../utils/vault/archive.door.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import type { EmployerCard } from '../../utils/vault/employer-card.ts';
import {
  allEmployers,
  keepChanges,
  keepEmployer,
  keepFacts,
  removeEmployer,
} from '../../utils/vault/employers.door.ts';
import { keepFill, lastFills } from '../../utils/vault/fills.door.ts';
import { allSites, keepSite, siteOf } from '../../utils/vault/sites.door.ts';
import { bakery, nir, putRaw, workshop } from './cards.ts';

beforeEach(() => deleteDB(databaseName));

async function kept(card: EmployerCard) {
  const outcome = await keepEmployer(card);
  if (!outcome.kept) throw new Error(outcome.why);
  return outcome.employer;
}

const recordOf = async (id: string) =>
  (await allEmployers()).employers.find((employer) => employer.id === id);

describe('an employer that is put aside', () => {
  test('is kept whole with its fills, is not the active one, and cannot be chosen', async () => {
    const [old, other] = [await kept(workshop), await kept(bakery)];
    await keepFill({ host: 'www.al-in.fr', kinds: ['siret'], employer: old.id }, false);
    expect(await archiveEmployer(old.id)).toBe(true);
    expect(await recordOf(old.id)).toEqual({ ...old, archivedAt: expect.any(Number) });
    expect(await lastFills(5)).toMatchObject([{ employer: old.id }]);
    expect(await activeEmployer()).toEqual(other);
    expect(await chooseEmployer(old.id)).toBe(false);
    expect(await activeEmployer()).toEqual(other);
  });

  test('alone leaves no active one, and a new card takes its place', async () => {
    const old = await kept(workshop);
    await archiveEmployer(old.id);
    expect(await activeEmployer()).toBeUndefined();
    const next = await kept(bakery);
    expect(await activeEmployer()).toEqual(next);
    await bringBackEmployer(old.id);
    expect(await activeEmployer()).toEqual(next);
  });

  test('comes back as it was, and keeps the day it was put aside when changed or put aside again', async () => {
    const old = await kept(workshop);
    await archiveEmployer(old.id);
    const { archivedAt } = (await recordOf(old.id)) ?? {};
    await keepFacts(old.id, { 'hr-role': 'Paie' });
    await archiveEmployer(old.id);
    expect(await recordOf(old.id)).toMatchObject({ archivedAt, facts: { 'hr-role': 'Paie' } });
    expect(await bringBackEmployer(old.id)).toBe(true);
    expect(await recordOf(old.id)).not.toHaveProperty('archivedAt');
    expect(await activeEmployer()).toMatchObject({ id: old.id });
  });

  test('gives way where the setting still names it', async () => {
    const [old, next] = [await kept(workshop), await kept(bakery)];
    await putRaw('employers', { ...old, archivedAt: 1 });
    expect(await activeEmployer()).toEqual(next);
  });

  test('that is gone or cannot be read is left as it lies', async () => {
    const { id } = await kept(workshop);
    await putRaw('employers', { id, facts: 'lost' });
    expect(await archiveEmployer(id)).toBe(false);
    expect(await bringBackEmployer('00000000-0000-4000-8000-000000000000')).toBe(false);
    expect((await allEmployers()).broken).toMatchObject([{ raw: { id, facts: 'lost' } }]);
  });
});

describe('the employer of a site', () => {
  test('is the one that it remembers, the active one elsewhere', async () => {
    const [first, second] = [await kept(workshop), await kept(bakery)];
    await keepSite('al-in.fr', { employer: second.id });
    expect(await employerFor('al-in.fr')).toEqual(second);
    expect(await employerFor('www.al-in.fr')).toEqual(first);
    expect(await employerFor(undefined)).toEqual(first);
  });

  test('put aside or removed gives way to the active one; brought back, it is remembered', async () => {
    const [first, second] = [await kept(workshop), await kept(bakery)];
    await keepSite('al-in.fr', { employer: second.id, mode: 'always' });
    await keepSite('fo.visale.fr', { employer: second.id });
    await archiveEmployer(second.id);
    expect(await employerFor('al-in.fr')).toEqual(first);
    await bringBackEmployer(second.id);
    expect(await employerFor('al-in.fr')).toEqual(second);
    await removeEmployer(second.id);
    expect(await employerFor('al-in.fr')).toEqual(first);
    expect(await allSites()).toEqual([
      { host: 'al-in.fr', mode: 'always', at: expect.any(Number) },
    ]);
  });

  test('that can no longer be read is not replaced by another', async () => {
    const [, second] = [await kept(workshop), await kept(bakery)];
    await keepSite('al-in.fr', { employer: second.id });
    await putRaw('employers', { ...second, facts: 'lost' });
    expect(await employerFor('al-in.fr')).toBeUndefined();
  });

  test('is a decision beside the others, and can be taken back', async () => {
    const { id } = await kept(workshop);
    await keepSite('al-in.fr', { confirmedAt: 1 });
    await keepSite('al-in.fr', { employer: id });
    await keepSite('al-in.fr', { mode: 'never' });
    expect(await siteOf('al-in.fr')).toMatchObject({ confirmedAt: 1, employer: id, mode: 'never' });
    await keepSite('al-in.fr', { employer: undefined });
    expect(await siteOf('al-in.fr')).not.toHaveProperty('employer');
  });
});

describe('the SIRETs that a payslip showed', () => {
  test('stay through changes of the card, are replaced by those of the next, taken away by none', async () => {
    const { id, updatedAt } = await kept(workshop);
    const sirets = ['732 829 320 00074', '44306184100047', '44306184100047', '12'];
    expect(await noteSeenSirets(id, sirets)).toBe(true);
    const seenSirets = ['73282932000074', '44306184100047'];
    expect(await recordOf(id)).toMatchObject({ seenSirets, updatedAt });
    await keepChanges(id, { facts: {}, notes: 'Relu.' });
    expect(await recordOf(id)).toMatchObject({ seenSirets, notes: 'Relu.' });
    await noteSeenSirets(id, []);
    expect(await recordOf(id)).not.toHaveProperty('seenSirets');
  });
});

describe('the company where somebody is on assignment', () => {
  test('is a note of its own: no fact, taken away by a blank, never a forbidden number', async () => {
    const { id } = await kept({ ...workshop, userCompany: ' Usine du Val ' });
    const record = await recordOf(id);
    expect(record).toMatchObject({ userCompany: 'Usine du Val', facts: workshop.facts });
    expect(JSON.stringify(record?.facts)).not.toContain('Usine');
    await keepFacts(id, { 'hr-role': 'Paie' });
    expect(await recordOf(id)).toMatchObject({ userCompany: 'Usine du Val' });
    expect(await keepChanges(id, { facts: {}, userCompany: nir })).toMatchObject({
      kept: false,
      where: 'userCompany',
    });
    await keepChanges(id, { facts: {}, userCompany: '' });
    expect(await recordOf(id)).not.toHaveProperty('userCompany');
  });

  test('a name of one’s own is given, and taken away by a blank', async () => {
    const { id } = await kept(bakery);
    await keepChanges(id, { facts: {}, label: 'Extra du week-end' });
    expect(await recordOf(id)).toMatchObject({ label: 'Extra du week-end', facts: bakery.facts });
    await keepChanges(id, { facts: {}, label: ' ' });
    expect(await recordOf(id)).not.toHaveProperty('label');
  });
});
