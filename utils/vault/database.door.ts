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
  const held = upToPatience();
  const opening = openDB<Stores>(databaseName, upgrades.length, {
    upgrade: (database, from, _to, transaction) => upgrade(database, { from, transaction }),
    // Our own pages let go at once (see `blocking`): this is one that the browser has frozen.
    blocked: held.begin,
    // An older popup or dossier left open must not hold up the update: it lets go.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      lost();
    },
    terminated: lost,
  });
  try {
    return await Promise.race([opening, held.over]);
  } catch (error) {
    // Should it open after all, nobody uses this connection any more.
    opening.then((late) => late.close()).catch(() => {});
    throw error;
  } finally {
    held.end();
  }
}

/** A wait for a window that holds the vault; once begun, it is over when patience is. */
function upToPatience() {
  const { promise: over, reject } = Promise.withResolvers<never>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = () => {
    timer = setTimeout(() => reject(vaultBlocked()), patience);
  };
  return { begin, over, end: () => clearTimeout(timer) };
}

async function upgrade(
  database: IDBPDatabase<Stores>,
  { from, transaction }: { from: number; transaction: UpgradeTransaction },
) {
  for (const step of upgrades.slice(from)) await step(database, transaction);
}
