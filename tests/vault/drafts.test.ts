import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { draftOf, dropDraft, keepDraft } from '../../utils/vault/drafts.door.ts';
import { iban, nir } from './cards.ts';

beforeEach(() => deleteDB(databaseName));

test('a draft is there again, and gone once dropped', async () => {
  await keepDraft('card', { siret: '732829320', 'hr-name': 'Cam' });
  expect((await draftOf('card'))?.values).toEqual({ siret: '732829320', 'hr-name': 'Cam' });
  await dropDraft('card');
  expect(await draftOf('card')).toBeUndefined();
});

test('of fast keystrokes nobody waits for, the last one wins, from the very first opening', async () => {
  const typed = '73282932000074';
  const keystrokes = [...typed].map((_, at) =>
    keepDraft('card', { siret: typed.slice(0, at + 1) }),
  );
  await Promise.all(keystrokes);
  expect((await draftOf('card'))?.values).toEqual({ siret: typed });
});

test('two screens keep drafts of their own', async () => {
  await Promise.all([keepDraft('card', { siret: '1' }), keepDraft('letter', { to: '2' })]);
  expect((await draftOf('card'))?.values).toEqual({ siret: '1' });
  expect((await draftOf('letter'))?.values).toEqual({ to: '2' });
});

test('the put and the order to commit leave in one task, before any answer', async () => {
  await keepDraft('card', { siret: '1' });
  const calls: string[] = [];
  const { put } = IDBObjectStore.prototype;
  const putSeen = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value,
  ) {
    calls.push('put');
    const request = put.call(this, value);
    request.addEventListener('success', () => calls.push('answer'));
    return request;
  });
  const { commit } = IDBTransaction.prototype;
  const commitSeen = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
    this: IDBTransaction,
  ) {
    calls.push('commit');
    commit.call(this);
  });
  await keepDraft('card', { siret: '12' });
  expect(calls).toEqual(['put', 'commit', 'answer']);
  putSeen.mockRestore();
  commitSeen.mockRestore();
});

test('an object that the screen goes on changing is kept as it was at the keystroke', async () => {
  const values = { siret: '7' };
  const keeping = keepDraft('card', values);
  values.siret = '73';
  await keeping;
  expect((await draftOf('card'))?.values).toEqual({ siret: '7' });
});

test('an IBAN, even begun, and a social-security number are left out, the rest is kept', async () => {
  await keepDraft('card', { code: iban, begun: iban.slice(0, 12), siret: nir, name: 'Müller' });
  expect((await draftOf('card'))?.values).toEqual({ name: 'Müller' });
});

test('of a text of several lines, only the line that holds one is left out', async () => {
  await keepDraft('letter', { body: `Bonjour,\n${nir}\nMerci.`, to: `${nir}\n` });
  expect((await draftOf('letter'))?.values).toEqual({ body: 'Bonjour,\n\nMerci.' });
});

test('a number over several lines takes the whole text with it', async () => {
  await keepDraft('letter', { body: `Bonjour\n${nir.replaceAll(' ', '\n')}`, name: 'Müller' });
  expect((await draftOf('letter'))?.values).toEqual({ name: 'Müller' });
});

test('a SIRET, whole or begun, is not taken for one of them', async () => {
  const siret = '18505780060849';
  for (let length = 1; length <= siret.length; length += 1) {
    const typed = siret.slice(0, length);
    await keepDraft('card', { siret: typed });
    expect((await draftOf('card'))?.values).toEqual({ siret: typed });
  }
});
