import { vault } from './database.door.ts';
import { type BrokenRecord, readRecord, readRows } from './read-record.ts';
import { checkOf, type StoreName, storeNames } from './records.ts';

/** Every record of the vault that no longer parses, in whatever store. */
export async function allBroken(): Promise<BrokenRecord[]> {
  const transaction = (await vault()).transaction(storeNames);
  const found = storeNames.map(async (name) => {
    const store = transaction.objectStore(name);
    const [keys, raws] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return readRows<unknown>({ store: name, keys, raws }, checkOf[name]).broken;
  });
  return (await Promise.all(found)).flat();
}

/** Throws a broken record away. False, and nothing is removed, when it is gone or can be read. */
export async function removeBroken(store: StoreName, key: string | number): Promise<boolean> {
  const { store: records, done } = (await vault()).transaction(store, 'readwrite');
  const range = IDBKeyRange.only(key);
  const raw = await records.get(range);
  const broken = raw !== undefined && readRecord<unknown>(raw, checkOf[store]) === undefined;
  if (broken) await records.delete(range);
  await done;
  return broken;
}
