import type { StoreName } from '../../utils/vault/records.ts';
import type { InstalledExtension } from '../harness/extension.ts';

type Extension = Pick<InstalledExtension, 'serviceWorker'>;

/** Every record of one store, read by the extension's own background; none where there is no vault yet. */
export const keptIn = (extension: Extension, store: StoreName): Promise<unknown[]> =>
  extension.serviceWorker.evaluate(readStore, store);

/** Takes everything out of the vault, as on the day of the installation. */
export const emptyVault = (extension: Extension): Promise<void> =>
  extension.serviceWorker.evaluate(clearStores);

/** Runs in the extension: takes nothing from this file. */
async function readStore(store: string): Promise<unknown[]> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === 'code-en-poche')) return [];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = database.transaction(store).objectStore(store).getAll();
  const records = await new Promise<unknown[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  return records;
}

/** Runs in the extension: takes nothing from this file. */
async function clearStores(): Promise<void> {
  const all = await indexedDB.databases();
  if (!all.some(({ name }) => name === 'code-en-poche')) return;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const clearing = database.transaction(stores, 'readwrite');
    for (const store of stores) clearing.objectStore(store).clear();
    await new Promise<void>((resolve, reject) => {
      clearing.oncomplete = () => resolve();
      clearing.onerror = () => reject(clearing.error);
    });
  }
  database.close();
}
