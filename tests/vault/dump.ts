import { vault } from '../../utils/vault/database.door.ts';
import { storeNames } from '../../utils/vault/records.ts';

/**
 * Everything in the vault, raw, broken records included, with the shape of each store: enough to rebuild
 * a database of that version. Read in one transaction, so that the stores agree with each other.
 */
export async function dumpVault(): Promise<unknown> {
  const database = await vault();
  const transaction = database.transaction(storeNames);
  const stores = storeNames.map(async (name) => {
    const store = transaction.objectStore(name);
    const { keyPath, autoIncrement } = store;
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    const records = await store.getAll();
    return [name, { keyPath, autoIncrement, indexes, records }] as const;
  });
  return { version: database.version, stores: Object.fromEntries(await Promise.all(stores)) };
}
