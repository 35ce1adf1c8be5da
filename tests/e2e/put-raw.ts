import type { InstalledExtension } from '../harness/extension.ts';

/** Puts an employer's record into the vault past every check, as a fault would leave one there. */
export const putRaw = (
  { serviceWorker }: Pick<InstalledExtension, 'serviceWorker'>,
  record: { readonly id: string },
): Promise<void> => serviceWorker.evaluate(put, record);

/** Runs in the extension: takes nothing from this file. */
async function put(record: object): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('employers', 'readwrite');
  transaction.objectStore('employers').put(record);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
