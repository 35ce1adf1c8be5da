import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Stores } from './stores.ts';

/** The transaction in which a step runs. It ends by itself when a step awaits anything but a request of its own. */
export type UpgradeTransaction = IDBPTransaction<Stores, StoreNames<Stores>[], 'versionchange'>;
export type Upgrade = (
  database: IDBPDatabase<Stores>,
  transaction: UpgradeTransaction,
) => void | Promise<void>;

/**
 * Step i leads from version i to version i + 1. **Only ever add at the end**: people's databases stand at
 * every version that was published. A step that rewrites records takes each one raw, changes the ones it
 * understands and leaves the others alone: an exception here would lock the whole vault.
 * With each new step goes a dump of the version it leads to (see `tests/vault/upgrades.test.ts`).
 */
export const upgrades: readonly Upgrade[] = [
  function firstStores(database) {
    database.createObjectStore('employers', { keyPath: 'id' });
    database.createObjectStore('drafts', { keyPath: 'key' });
    database
      .createObjectStore('fills', { keyPath: 'id', autoIncrement: true })
      .createIndex('by-employer', 'employer');
    database.createObjectStore('settings', { keyPath: 'key' });
  },
  function taughtAndSites(database) {
    database.createObjectStore('mappings', { keyPath: 'id' }).createIndex('by-host', 'host');
    database.createObjectStore('sites', { keyPath: 'host' });
  },
];
