import * as z from 'zod/mini';
import type { Kind } from '../fields/index.ts';
import { vault } from './database.door.ts';
import { readRecord } from './read-record.ts';
import { type FillRecord, fillRecord } from './records.ts';

/** A fill that has just been done; the moment and the number are given here. */
export type Fill = Omit<FillRecord, 'id' | 'at'>;

const newFill = z.omit(fillRecord, { id: true });

/**
 * Keeps the trace of a fill: `kept`, or `private` (a private window leaves no trace), or `unreadable`
 * (not a fill: an address in place of a host, say). Whatever else the object holds is left out.
 */
export async function keepFill(
  fill: Fill,
  privately: boolean,
): Promise<'kept' | 'private' | 'unreadable'> {
  if (privately) return 'private';
  const read = newFill.safeParse({ ...fill, at: Date.now() });
  if (!read.success) return 'unreadable';
  await (await vault()).add('fills', read.data);
  return 'kept';
}

/** Fills that were undone, as far as a page knows them. */
export interface UndoneFills {
  readonly host: string;
  /** The one whose facts were undone. */
  readonly employer: string;
  /** When the first and the last of them were kept, at the most. */
  readonly since: number;
  readonly until: number;
  readonly kinds: readonly Kind[];
}

/** Forgets the fills of a page that were undone whole: what is not there any more is not told either. */
export async function dropFills(undone: UndoneFills): Promise<void> {
  const { store, done } = (await vault()).transaction('fills', 'readwrite');
  let cursor = await store.openCursor(null, 'prev');
  while (cursor) {
    const fill = readRecord(cursor.value, fillRecord);
    if (fill && fill.at < undone.since) break;
    if (fill && isAmong(fill, undone)) await cursor.delete();
    cursor = await cursor.continue();
  }
  await done;
}

const isAmong = (
  fill: FillRecord,
  { host, employer, until, kinds }: Omit<UndoneFills, 'since'>,
): boolean =>
  fill.host === host &&
  fill.employer === employer &&
  fill.at <= until &&
  fill.kinds.every((kind) => kinds.includes(kind));

/** The last fills, the newest first; what no longer parses is left out and does not count. */
export async function lastFills(limit: number): Promise<FillRecord[]> {
  const fills: FillRecord[] = [];
  const { store } = (await vault()).transaction('fills');
  let cursor = await store.openCursor(null, 'prev');
  while (cursor && fills.length < limit) {
    const fill = readRecord(cursor.value, fillRecord);
    if (fill) fills.push(fill);
    cursor = await cursor.continue();
  }
  return fills;
}
