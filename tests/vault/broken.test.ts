import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { allBroken, removeBroken } from '../../utils/vault/broken.door.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allEmployers, keepEmployer, keepFacts } from '../../utils/vault/employers.door.ts';
import { keepSetting, settingOf } from '../../utils/vault/settings.door.ts';
import { bakery, putRaw, workshop } from './cards.ts';
import { dumpVault } from './dump.ts';

const broken = { id: 'not a uuid', facts: { siret: 73282932000074 }, notes: 'précieux' };

beforeEach(async () => {
  await deleteDB(databaseName);
  await keepEmployer(workshop);
  await keepEmployer(bakery);
  await putRaw('employers', broken);
});

test('a broken record comes back raw and named, the others unharmed', async () => {
  const all = await allEmployers();
  const facts = new Set(all.employers.map((employer) => employer.facts));
  expect(facts).toEqual(new Set([workshop.facts, bakery.facts]));
  expect(all.broken).toEqual([
    { store: 'employers', key: 'not a uuid', raw: broken, problem: expect.any(String) },
  ]);
});

test('its problem tells where it fails, and no value', async () => {
  const [record] = await allBroken();
  expect(record?.problem).toContain('facts.siret: invalid_type');
  expect(record?.problem).not.toMatch(/73282932000074|précieux|not a uuid/);
});

test('it can be exported, and stays as it lay until it is thrown away', async () => {
  await allEmployers();
  expect(JSON.stringify(await dumpVault())).toContain(JSON.stringify(broken));
});

test('it is not written over by a card or a fact of the same id', async () => {
  const refused = { kept: false, why: 'unreadable' };
  expect(await keepEmployer({ id: broken.id, ...workshop })).toMatchObject(refused);
  expect(await keepFacts(broken.id, { siret: '' })).toMatchObject(refused);
  expect((await allBroken()).map(({ raw }) => raw)).toEqual([broken]);
});

test('thrown away, it alone is gone; a record that can be read is never thrown away so', async () => {
  const [readable] = (await allEmployers()).employers;
  expect(await removeBroken('employers', readable?.id ?? '')).toBe(false);
  expect(await removeBroken('employers', 'not a uuid')).toBe(true);
  expect(await removeBroken('employers', 'not a uuid')).toBe(false);
  expect((await allEmployers()).employers).toHaveLength(2);
  expect(await allBroken()).toEqual([]);
});

test('broken fills, drafts and settings are found too, by their own keys', async () => {
  await putRaw('fills', { id: 7, at: 'yesterday' });
  await putRaw('drafts', { key: 'card', values: [] });
  await putRaw('settings', { value: 1, key: 'letter-language' });
  const found = (await allBroken()).map(({ store, key }) => [store, key]);
  expect(found).toEqual([
    ['employers', 'not a uuid'],
    ['drafts', 'card'],
    ['fills', 7],
  ]);
  expect(await removeBroken('fills', 7)).toBe(true);
});

test('a setting that is not one of its values counts as never kept, and can be kept again', async () => {
  await putRaw('settings', { key: 'letter-language', value: 'de' });
  expect(await settingOf('letter-language')).toBeUndefined();
  expect(await keepSetting('letter-language', 'en')).toBe(true);
  expect(await settingOf('letter-language')).toBe('en');
});
