import type { Facts } from '../../utils/fields/index.ts';
import { freshId } from '../../utils/vault/fresh-id.ts';
import type { Employer } from '../../utils/vault/records.ts';
import type { BareChromium } from './chromium.ts';
import type { InstalledExtension } from './extension.ts';

type Chromium = BareChromium & InstalledExtension;

/**
 * Empties the vault and puts one employer into it, the active one: as if the person had typed the card
 * and done nothing since. The stores are those of utils/vault/stores.ts.
 */
export async function keepCard(chromium: Chromium, facts: Facts): Promise<Employer> {
  const now = Date.now();
  const employer = { id: freshId(), facts, notes: '', createdAt: now, updatedAt: now };
  await createVault(chromium);
  await chromium.serviceWorker.evaluate(replaceVault, employer);
  return employer;
}

/** The vault is made by the extension's own code: a page of the extension is opened until it exists. */
async function createVault({ context, extensionId, serviceWorker }: Chromium): Promise<void> {
  if (await serviceWorker.evaluate(hasVault)) return;
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/dossier.html`);
  // Closed any earlier, it could leave a vault without stores behind.
  await page.locator('html[data-ready="dossier"]').waitFor({ state: 'attached' });
  await page.close();
}

async function hasVault(): Promise<boolean> {
  const databases = await indexedDB.databases();
  return databases.some(({ name }) => name === 'code-en-poche');
}

/** Runs in the extension: takes nothing from this file. */
async function replaceVault(employer: Employer): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('code-en-poche');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  for (const name of stores) transaction.objectStore(name).clear();
  transaction.objectStore('employers').put(employer);
  transaction.objectStore('settings').put({ key: 'active-employer', value: employer.id });
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
