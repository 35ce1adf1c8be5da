import { type IDBPDatabase, openDB } from 'idb';
import type { Stores } from './stores.ts';
import { type UpgradeTransaction, upgrades } from './upgrades.ts';
import { vaultBlocked } from './vault-trouble.ts';

export const databaseName = 'code-en-poche';

/** How long an upgrade waits for another window to let go of the vault, before saying so. */
const patience = 3000;

let connection: Promise<IDBPDatabase<Stores>> | undefined;

/**
 * The one connection of this page: opened at the first call, and again after the browser or a newer
 * version took it away. Rejects when the vault cannot be opened; `vaultTrouble` tells why.
 */
export function vault(): Promise<IDBPDatabase<Stores>> {
  if (connection) return connection;
  const opening = open(() => {
    if (connection === opening) connection = undefined;
  });
  // A refused opening is not kept either: the next call tries again.
  opening.catch(() => {
    if (connection === opening) connection = undefined;
  });
  connection = opening;
  return opening;
}

async function open(lost: () => void): Promise<IDBPDatabase<Stores>> {
  let tooLong: () => void = () => {};
  const waited = new Promise<never>((_, reject) => {
    tooLong = () => reject(vaultBlocked());
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opening = openDB<Stores>(databaseName, upgrades.length, {
    upgrade: (database, from, _to, transaction) => upgrade(database, { from, transaction }),
    // Our own pages let go at once (see `blocking`): this is a page frozen by the browser.
    blocked: () => {
      timer = setTimeout(tooLong, patience);
    },
    // An older popup or dossier left open must not hold up the update: it lets go, and reads again later.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  try {
    return await Promise.race([opening, waited]);
  } catch (error) {
    // Should it open after all, nobody uses this connection any more.
    opening.then((late) => late.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function upgrade(
  database: IDBPDatabase<Stores>,
  { from, transaction }: { from: number; transaction: UpgradeTransaction },
) {
  for (const step of upgrades.slice(from)) await step(database, transaction);
}
