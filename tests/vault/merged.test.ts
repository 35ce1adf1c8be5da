import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allEmployers } from '../../utils/vault/employers.door.ts';
import { withoutOwn } from '../../utils/vault/given.ts';
import { emptyCard, givenId } from '../../utils/vault/given-card.ts';
import { planMerge } from '../../utils/vault/merge.ts';

const world = vi.hoisted(() => {
  const listeners = new Set<(changes: object, area: string) => void>();
  const tell = (changes: object, area: string) => {
    for (const listener of listeners) listener(changes, area);
  };
  return { listeners, tell, policy: async (): Promise<unknown> => ({}), session: {} as object };
});

vi.mock('webextension-polyfill', () => ({
  default: {
    extension: { inIncognitoContext: false },
    runtime: { onStartup: { addListener: () => undefined } },
    storage: {
      managed: { get: () => world.policy() },
      session: {
        get: async () => world.session,
        set: async (more: object) => {
          world.session = more;
          world.tell(more, 'session');
        },
        remove: async (place: string) => {
          world.session = {};
          world.tell({ [place]: {} }, 'session');
        },
      },
      onChanged: {
        addListener: (listener: () => void) => world.listeners.add(listener),
        removeListener: (listener: () => void) => world.listeners.delete(listener),
      },
    },
  },
}));

const { kept } = await import('../../entrypoints/shared/kept.ts');
const { followGiven } = await import('../../utils/vault/given.door.ts');
const { readGiven, tendGiven } = await import('../../utils/vault/managed.door.ts');

const siret = '73282932000074';
const other = '88087814500015';
const nothing = { employers: [], drafts: [], fills: [], settings: [], mappings: [], sites: [] };
const give = async (policy: unknown) => {
  world.policy = async () => policy;
  await readGiven();
};

beforeEach(async () => {
  world.listeners.clear();
  world.session = {};
  await deleteDB(databaseName);
});

test('the given card is the card of those who have none, and nothing is kept of it', async () => {
  await give({ companyName: 'Ateliers', establishments: [{ siret }] });
  expect(await kept.activeEmployer()).toMatchObject({ facts: { siret } });
  expect(await kept.employerFor('al-in.fr')).toMatchObject({ id: givenId });
  expect((await allEmployers()).employers).toEqual([]);
});

test('it is overridden for oneself and back, completed, and follows; what was typed stays', async () => {
  await give({ companyName: 'Ateliers', companyCode: 'OLD1', establishments: [{ siret }] });
  await kept.keepChanges(givenId, { facts: { siret: other, 'hr-role': 'Paie' } });
  expect((await kept.activeEmployer())?.facts).toMatchObject({ siret: other, 'hr-role': 'Paie' });
  await kept.keepChanges(givenId, withoutOwn('siret'));
  expect((await kept.activeEmployer())?.facts.siret).toBe(siret);
  await give({ companyName: 'Ateliers', companyCode: 'NEW2', establishments: [{ siret }] });
  expect((await kept.activeEmployer())?.facts['company-code']).toBe('NEW2');
  await give({});
  expect((await kept.activeEmployer())?.facts).toEqual({ 'hr-role': 'Paie' });
});

test('an establishment is chosen once, and takes the place of a SIRET that was typed', async () => {
  await give({ establishments: [{ siret }, { siret: other }] });
  await kept.chooseEstablishment(givenId, other);
  expect((await kept.activeEmployer())?.facts.siret).toBe(other);
  const typed = { siret: '55210055400013', siren: '552100554', 'company-city': 'Lyon' };
  await kept.keepFacts(givenId, { ...typed, 'hr-role': 'Paie' });
  await kept.chooseEstablishment(givenId, siret);
  expect((await kept.activeEmployer())?.facts).toEqual({ siret, 'hr-role': 'Paie' });
  expect((await allEmployers()).employers[0]?.facts).toEqual({ 'hr-role': 'Paie' });
});

test('another company’s policy leaves the card of the former one as it was', async () => {
  await give({ companyName: 'Ateliers', establishments: [{ siret }] });
  await kept.keepFacts(givenId, { 'hr-email': 'rh@ateliers.example' });
  await give({ companyName: 'Boutique', establishments: [{ siret: other }] });
  const { employers } = await kept.allEmployers();
  expect(employers).toMatchObject([
    { facts: { siret: other } },
    { id: givenId, facts: { 'hr-email': 'rh@ateliers.example' } },
  ]);
  expect(employers[0]?.facts).not.toHaveProperty('hr-email');
  expect(employers[1]?.facts).not.toHaveProperty('siret');
  expect(await kept.archiveEmployer(employers[0]?.id ?? '')).toBe(true);
  await give({ companyName: 'Ateliers', establishments: [{ siret }] });
  expect((await kept.activeEmployer())?.facts).toMatchObject({ siret });
});

test('a backup says nothing of whose policy fills a card', async () => {
  await give({ establishments: [{ siret }, { siret: other }] });
  await kept.chooseEstablishment(givenId, other);
  const blank = (await allEmployers()).employers;
  expect(planMerge({ ...nothing, employers: [] }, { employers: blank }).lines).toEqual([]);
  await kept.keepFacts(givenId, { 'hr-role': 'Paie' });
  const [here] = (await allEmployers()).employers;
  const { given: _, ...plain } = here ?? emptyCard;
  const stranger = { ...plain, given: { of: ['552100554'] } };
  const known = planMerge({ ...nothing, employers: [here] }, { employers: [stranger] });
  expect(known.lines).toMatchObject([{ standing: 'same' }]);
  const fresh = planMerge(nothing, { employers: [stranger] });
  expect(fresh.lines).toMatchObject([{ standing: 'new', theirs: plain }]);
  expect(fresh.lines[0]?.theirs).not.toHaveProperty('given');
  const newer = { ...stranger, notes: 'x', updatedAt: plain.updatedAt + 1 };
  const taken = planMerge({ ...nothing, employers: [here] }, { employers: [newer] });
  expect(taken.lines).toMatchObject([{ wins: 'theirs', theirs: { given: here?.given } }]);
});

test('it can be chosen beside another card, and put aside', async () => {
  await kept.keepEmployer({ facts: { siret: other } });
  await give({ establishments: [{ siret }] });
  expect((await kept.activeEmployer())?.facts.siret).toBe(other);
  expect(await kept.chooseEmployer(givenId)).toBe(true);
  expect((await kept.activeEmployer())?.facts.siret).toBe(siret);
  expect(await kept.archiveEmployer(givenId)).toBe(true);
  expect((await kept.activeEmployer())?.facts.siret).toBe(other);
});

test('nobody waits for a policy that does not come, and it is taken when it does', async () => {
  let come: (policy: unknown) => void = () => undefined;
  world.policy = () => new Promise((resolve) => (come = resolve));
  const reading = readGiven();
  expect(await kept.activeEmployer()).toBeUndefined();
  const told = new Promise<void>((resolve) => followGiven(resolve));
  come({ companyName: 'Ateliers' });
  await Promise.all([told, reading]);
  expect((await kept.activeEmployer())?.facts['company-name']).toBe('Ateliers');
});

test('a failing reading takes nothing away; no policy at all, as Firefox says it, does', async () => {
  await give({ companyName: 'Ateliers' });
  world.policy = () => Promise.reject(new Error('disk'));
  await readGiven();
  expect(await kept.activeEmployer()).toBeDefined();
  world.policy = () => Promise.reject(new Error('Managed storage manifest not found'));
  await readGiven();
  expect(await kept.activeEmployer()).toBeUndefined();
});

test('a change by the administrator is read at once', async () => {
  world.policy = async () => ({});
  tendGiven();
  world.policy = async () => ({ companyName: 'Ateliers' });
  const told = new Promise<void>((resolve) => followGiven(resolve));
  world.tell({ companyName: {} }, 'managed');
  await told;
  expect((await kept.activeEmployer())?.facts['company-name']).toBe('Ateliers');
});
