import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allSites, keepSite, siteOf } from '../../utils/vault/sites.door.ts';
import { putRaw } from './cards.ts';

beforeEach(() => deleteDB(databaseName));

test('each decision about a site is kept beside the others', async () => {
  await keepSite('rh.exemple.fr', { confirmedAt: 1 });
  await keepSite('rh.exemple.fr', { mode: 'always' });
  expect(await siteOf('rh.exemple.fr')).toMatchObject({ mode: 'always', confirmedAt: 1 });
  expect(await siteOf('exemple.fr')).toBeUndefined();
});

test('a decision taken back is forgotten, and with the last one the site', async () => {
  await keepSite('rh.exemple.fr', { mode: 'never', confirmedAt: 1 });
  await keepSite('rh.exemple.fr', { mode: undefined });
  expect(await siteOf('rh.exemple.fr')).toEqual({
    host: 'rh.exemple.fr',
    confirmedAt: 1,
    at: expect.any(Number),
  });
  await keepSite('rh.exemple.fr', { confirmedAt: undefined });
  expect(await allSites()).toEqual([]);
});

test('sites come by name; one that no longer parses hides no other', async () => {
  await keepSite('b.fr', { mode: 'never' });
  await keepSite('a.fr', { mode: 'always' });
  await putRaw('sites', { host: 'c.fr', mode: 'perhaps' });
  expect((await allSites()).map(({ host }) => host)).toEqual(['a.fr', 'b.fr']);
});

test('an address is not a site', async () => {
  await expect(keepSite('rh.exemple.fr/compte', { mode: 'never' })).rejects.toThrow();
});
