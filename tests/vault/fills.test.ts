import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { dropFills, type Fill, keepFill, lastFills } from '../../utils/vault/fills.door.ts';
import { putRaw } from './cards.ts';
import { dumpVault } from './dump.ts';

const fill: Fill = {
  host: 'www.al-in.fr',
  scheme: 'al-in',
  kinds: ['siret', 'company-name'],
  employer: 'a',
};

beforeEach(() => deleteDB(databaseName));

test('a fill comes back with its moment and its employer', async () => {
  const before = Date.now();
  expect(await keepFill(fill, false)).toBe('kept');
  const [first, ...others] = await lastFills(10);
  expect(first).toMatchObject(fill);
  expect(first?.at).toBeGreaterThanOrEqual(before);
  expect(others).toEqual([]);
});

test('the last fills come newest first, as many as asked', async () => {
  for (const host of ['a.fr', 'b.fr', 'c.fr']) await keepFill({ ...fill, host }, false);
  expect((await lastFills(2)).map(({ host }) => host)).toEqual(['c.fr', 'b.fr']);
  expect(await lastFills(0)).toEqual([]);
});

test('a record that no longer parses hides no other', async () => {
  await keepFill(fill, false);
  await putRaw('fills', { id: 99, employer: 'a' });
  expect(await lastFills(1)).toHaveLength(1);
});

test('a private window leaves no trace', async () => {
  expect(await keepFill(fill, true)).toBe('private');
  expect(await lastFills(10)).toEqual([]);
  expect(JSON.stringify(await dumpVault())).not.toContain('al-in');
});

test('nothing of the page beside its host is kept', async () => {
  const withMore = { ...fill, page: 'Mes revenus', values: { siret: '73282932000074' } };
  expect(await keepFill(withMore, false)).toBe('kept');
  expect(JSON.stringify(await dumpVault())).not.toMatch(/revenus|73282932000074/);
  for (const host of ['https://www.al-in.fr', 'www.al-in.fr/dossier', 'x.fr?id=1', 'x.fr#id', ''])
    expect(await keepFill({ ...fill, host }, false), host).toBe('unreadable');
  expect(await lastFills(10)).toHaveLength(1);
});

test('what was undone whole is forgotten: on its host, of its employer and these kinds, while the page was filled', async () => {
  const since = 1_000_000;
  const undone = { host: fill.host, employer: 'a', since, until: since + 10 };
  const traces: readonly (readonly [number, Partial<Fill>])[] = [
    [-1, {}],
    [0, {}],
    [5, { kinds: ['siret'] }],
    [6, { host: 'b.fr' }],
    [7, { employer: 'b' }],
    [8, { kinds: ['siret', 'hr-email'] }],
    [10, {}],
    [11, {}],
  ];
  const clock = vi.spyOn(Date, 'now');
  for (const [at, more] of traces) {
    clock.mockReturnValue(since + at);
    await keepFill({ ...fill, ...more }, false);
  }
  await dropFills({ ...undone, kinds: ['company-name', 'siret'] });
  expect((await lastFills(10)).map(({ at }) => at - since)).toEqual([11, 8, 7, 6, -1]);
});
