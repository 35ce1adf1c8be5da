// Vaults of every published version, opened with today's code.
//
// After adding a step to `upgrades`: run `node tests/vault/make-dump.ts`, which writes the dump of the new
// version (tests/vaults/v2.json, …), and commit it with the step. The tests below then find it by its
// name. Where the new version keeps something new, add it to make-dump.ts first, and expect it here.
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { activeEmployer } from '../../utils/vault/active-employer.door.ts';
import { databaseName } from '../../utils/vault/database.door.ts';
import { draftOf } from '../../utils/vault/drafts.door.ts';
import { allEmployers, keepEmployer } from '../../utils/vault/employers.door.ts';
import { keepFill, lastFills } from '../../utils/vault/fills.door.ts';
import { allMappings } from '../../utils/vault/mappings.door.ts';
import { settingOf } from '../../utils/vault/settings.door.ts';
import { allSites } from '../../utils/vault/sites.door.ts';
import type { Stores } from '../../utils/vault/stores.ts';
import { upgrades } from '../../utils/vault/upgrades.ts';
import { workshop } from './cards.ts';
import { dumpVault } from './dump.ts';

const keyPath = z.string();
const index = z.object({ name: keyPath, keyPath, unique: z.boolean(), multiEntry: z.boolean() });
const dumpSchema = z.object({
  version: z.int(),
  stores: z.record(
    z.string(),
    z.object({
      keyPath,
      autoIncrement: z.boolean(),
      indexes: z.array(index),
      records: z.array(z.unknown()),
    }),
  ),
});
type Dump = z.infer<typeof dumpSchema>;

const folder = new URL('../vaults/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const dumpOf = (file: string): Dump =>
  dumpSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

/** Builds the database that the dump describes, without any of today's code. */
async function pour({ version, stores }: Dump): Promise<void> {
  const database = await openDB(databaseName, version, {
    upgrade(fresh: IDBPDatabase) {
      for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const store = fresh.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name, keyPath, ...options } of indexes)
          store.createIndex(name, keyPath, options);
      }
    },
  });
  for (const [name, { records }] of Object.entries(stores))
    for (const record of records) await database.put(name, record);
  database.close();
}

const shapeOf = ({ version, stores }: Dump) => ({
  version,
  stores: Object.fromEntries(
    Object.entries(stores).map(([name, { records, ...shape }]) => [name, shape]),
  ),
});

beforeEach(() => deleteDB(databaseName));

test('every version has its dump', () => {
  const wanted = upgrades.map((_, at) => `v${at + 1}.json`);
  expect(files.toSorted(), 'run `node tests/vault/make-dump.ts`').toEqual(wanted.toSorted());
});

describe.each(files)('a vault of %s', (file) => {
  const dump = dumpOf(file);
  const records = (store: string) => dump.stores[store]?.records ?? [];

  test('has the shape that the steps up to its version still build', async () => {
    const database = await openDB<Stores>(databaseName, dump.version, {
      upgrade: async (fresh, _from, _to, transaction) => {
        for (const step of upgrades.slice(0, dump.version)) await step(fresh, transaction);
      },
    });
    const built = [...database.objectStoreNames].map((name) => {
      const store = database.transaction(name).store;
      const indexes = [...store.indexNames].map((each) => {
        const { name, keyPath, unique, multiEntry } = store.index(each);
        return { name, keyPath, unique, multiEntry };
      });
      return [name, { keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes }];
    });
    database.close();
    expect({ version: database.version, stores: Object.fromEntries(built) }).toEqual(shapeOf(dump));
  });

  test('gives every employer but the broken one, which is given back as it lay', async () => {
    await pour(dump);
    const { employers, broken } = await allEmployers();
    expect(employers.map(({ facts, label }) => [label, facts])).toEqual([
      ['Mon atelier', workshop.facts],
      ['Extra du week-end', { siret: '88087814500015' }],
    ]);
    expect(employers[0]).toMatchObject(workshop);
    expect(broken).toMatchObject([{ key: 'half-written', raw: { id: 'half-written' } }]);
    expect(employers.length + broken.length).toBe(records('employers').length);
  });

  test('gives every fill, the draft, the settings and the active employer', async () => {
    await pour(dump);
    expect(await lastFills(10)).toEqual(records('fills').toReversed());
    const active = await activeEmployer();
    expect(active?.label).toBe('Extra du week-end');
    const draft = await draftOf(`card ${active?.id}`);
    expect(draft?.values).toEqual({ siret: '880 878 145', 'hr-name': 'Cam' });
    expect(await settingOf('letter-language')).toBe('fr');
    expect(await settingOf('closed-hints')).toEqual(['first-run']);
  });

  test('gives what was taught and decided about sites, where its version knew of it', async () => {
    await pour(dump);
    const taught = (await allMappings()).map(({ label }) => label).toSorted();
    expect(taught).toEqual(dump.version < 2 ? [] : ['N° de badge', 'Réf.']);
    expect(await allSites()).toEqual(records('sites'));
  });

  test('goes on being used: new cards and fills stand beside the old', async () => {
    await pour(dump);
    await keepEmployer(workshop);
    await keepFill({ host: 'www.visale.fr', kinds: ['siret'], employer: 'x' }, false);
    expect((await allEmployers()).employers).toHaveLength(3);
    expect(await lastFills(10)).toHaveLength(records('fills').length + 1);
  });
});

test('a vault never opened before has the shape of the last dump', async () => {
  const fresh = dumpSchema.parse(await dumpVault());
  expect(shapeOf(fresh)).toEqual(shapeOf(dumpOf(`v${upgrades.length}.json`)));
});
