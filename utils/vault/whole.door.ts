import type { IDBPTransaction } from 'idb';
import type { Saved, Stored } from './backup.ts';
import { vault } from './database.door.ts';
import { planMerge, printOf } from './merge.ts';
import { type Choices, type Write, writesFor } from './merge-writes.ts';
import { type StoreName, storeNames } from './records.ts';
import type { Stores } from './stores.ts';

type OverAll = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** Everything in the vault as it lies, all of it at one moment. */
export async function wholeVault(): Promise<Stored> {
  return readAll((await vault()).transaction(storeNames));
}

/** What an import was told to do. */
export interface MergeOrder {
  readonly saved: Saved;
  readonly choices: Choices;
  /** The print of the plan that the person saw (see `printOf`). */
  readonly seen: string;
}

/**
 * Carries an import out, all of it or nothing. `moved`, and nothing is written, when the vault has changed so that the
 * import would do something else than was shown.
 */
export async function mergeVault({
  saved,
  choices,
  seen,
}: MergeOrder): Promise<'merged' | 'moved'> {
  return overAll(async (transaction) => {
    const here = await readAll(transaction);
    const merge = planMerge(here, saved);
    if (printOf(merge) !== seen) return 'moved';
    for (const write of writesFor(merge, here, choices)) await carryOut(transaction, write);
    return 'merged';
  });
}

/** Takes everything out of the vault. */
export async function eraseVault(): Promise<void> {
  await overAll(async (transaction) => {
    for (const name of storeNames) await transaction.objectStore(name).clear();
  });
}

async function overAll<T>(work: (transaction: OverAll) => Promise<T>): Promise<T> {
  const transaction = (await vault()).transaction(storeNames, 'readwrite');
  // Told by what follows, whichever of the two fails first.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    giveUp(transaction);
    throw error;
  }
}

/** Without it, what was written before the fault would stay. */
function giveUp(transaction: OverAll): void {
  try {
    transaction.abort();
  } catch {
    // The browser has given up already.
  }
}

async function readAll(
  transaction: IDBPTransaction<Stores, StoreName[], 'readonly' | 'readwrite'>,
): Promise<Stored> {
  const read = storeNames.map(
    async (name) => [name, await transaction.objectStore(name).getAll()] as const,
  );
  return Object.fromEntries(await Promise.all(read)) as unknown as Stored;
}

async function carryOut(transaction: OverAll, write: Write): Promise<void> {
  if ('put' in write) await transaction.objectStore(write.put).put(write.record);
  else await transaction.objectStore(write.remove).delete(write.key);
}
