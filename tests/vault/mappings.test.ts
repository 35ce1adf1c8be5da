import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import {
  allMappings,
  keepMapping,
  mappingsOf,
  removeMapping,
  type Taught,
} from '../../utils/vault/mappings.door.ts';
import { putRaw } from './cards.ts';

const taught: Taught = {
  host: 'rh.exemple.fr',
  path: '/demande/*',
  kind: 'siret',
  candidates: ['#siret'],
  shadow: [],
  label: 'Réf.',
  block: 'Votre entreprise',
  brittle: false,
};

beforeEach(() => deleteDB(databaseName));

test('what was taught comes back for its host alone', async () => {
  const kept = await keepMapping(taught);
  await keepMapping({ ...taught, host: 'autre.fr', kind: 'never' });
  expect(await mappingsOf('rh.exemple.fr')).toEqual([{ ...taught, id: kept?.id, at: kept?.at }]);
  expect((await allMappings()).map(({ host }) => host)).toEqual(['autre.fr', 'rh.exemple.fr']);
});

test('a removed one is gone, the others stay', async () => {
  const first = await keepMapping(taught);
  const second = await keepMapping({ ...taught, candidates: ['#ape'], kind: 'never' });
  await removeMapping(first?.id ?? '');
  expect(await allMappings()).toEqual([second]);
});

test('one that finds nothing, asks nothing, or names a whole address is not kept', async () => {
  expect(await keepMapping({ ...taught, candidates: [] })).toBeUndefined();
  expect(await keepMapping({ ...taught, kind: 'iban' as 'siret' })).toBeUndefined();
  expect(await keepMapping({ ...taught, host: 'rh.exemple.fr/?dossier=12' })).toBeUndefined();
  expect(await allMappings()).toEqual([]);
});

test('a record that no longer parses hides no other', async () => {
  await keepMapping(taught);
  await putRaw('mappings', { id: 'half', host: taught.host });
  expect(await mappingsOf(taught.host)).toHaveLength(1);
});
