import type { InstalledExtension } from '../harness/extension.ts';

type Extension = Pick<InstalledExtension, 'serviceWorker'>;

/** Puts an employer's record into the vault past every check, as a fault would leave one there. */
export const putRaw = (
  { serviceWorker }: Extension,
  record: { readonly id: string },
): Promise<void> => serviceWorker.evaluate(put, { store: 'employers', record });

/** The person wants no pill: the vault must be there. */
export const hidePill = ({ serviceWorker }: Extension): Promise<void> =>
  serviceWorker.evaluate(put, { store: 'settings', record: { key: 'pill', value: 'never' } });

/** Runs in the extension: takes nothing from this file. */
async function put({ store, record }: { store: string; record: object }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(store, 'readwrite');
  transaction.objectStore(store).put(record);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
