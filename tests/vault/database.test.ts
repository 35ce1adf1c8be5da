import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { databaseName } from '../../utils/vault/database.door.ts';
import { allEmployers, keepEmployer } from '../../utils/vault/employers.door.ts';
import { upgrades } from '../../utils/vault/upgrades.ts';
import { vaultTrouble } from '../../utils/vault/vault-trouble.ts';
import { workshop } from './cards.ts';

beforeEach(() => deleteDB(databaseName));

/** The same doors as a later version of the extension would load them, one upgrade step on. */
async function nextVersion() {
  vi.resetModules();
  vi.doMock('../../utils/vault/upgrades.ts', () => ({ upgrades: [...upgrades, () => {}] }));
  return import('../../utils/vault/employers.door.ts');
}

afterEach(() => {
  vi.doUnmock('../../utils/vault/upgrades.ts');
  vi.useRealTimers();
});

describe('an update while an older window is open', () => {
  test('is not held up: the older window lets go', async () => {
    await keepEmployer(workshop);
    const later = await nextVersion();
    expect((await later.allEmployers()).employers).toHaveLength(1);
  });

  test('makes the older window say that a newer version is there', async () => {
    await keepEmployer(workshop);
    await (await nextVersion()).allEmployers();
    const error = await allEmployers().catch((reason: unknown) => reason);
    expect(vaultTrouble(error)).toBe('newer');
  });

  test('held up by a window that does not let go says so in the end, and works once it does', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const frozen = await openDB(databaseName, upgrades.length, {
      upgrade: (database) => void database.createObjectStore('employers', { keyPath: 'id' }),
    });
    const later = await nextVersion();
    const asked = later.allEmployers().catch((reason: unknown) => reason);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { timeout: 1000 });
    await vi.advanceTimersByTimeAsync(3000);
    expect(vaultTrouble(await asked)).toBe('blocked');
    frozen.close();
    expect(await later.allEmployers()).toEqual({ employers: [], broken: [] });
  });
});

test('a vault taken away by the browser is opened again at the next call', async () => {
  await keepEmployer(workshop);
  await deleteDB(databaseName);
  expect((await allEmployers()).employers).toEqual([]);
  expect(await keepEmployer(workshop)).toMatchObject({ kept: true });
});

test('a vault that could not be opened once is tried again', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('no storage in this window', 'SecurityError');
  });
  const error = await allEmployers().catch((reason: unknown) => reason);
  expect(vaultTrouble(error)).toBe('refused');
  open.mockRestore();
  expect((await allEmployers()).employers).toEqual([]);
});

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new Error('aborted', { cause: new DOMException('', 'QuotaExceededError') }), 'full'],
  [new DOMException('', 'InvalidStateError'), 'refused'],
  [new DOMException('', 'DataError'), undefined],
  [new TypeError('a fault of ours'), undefined],
  ['QuotaExceededError', undefined],
])('%s is the trouble %s', (error, trouble) => {
  expect(vaultTrouble(error)).toBe(trouble);
});
