import * as z from 'zod/mini';
import { vault } from './database.door.ts';
import { freshId } from './fresh-id.ts';
import { readRecord } from './read-record.ts';
import { type Mapping, mappingRecord } from './records.ts';

/** A box that has just been taught; its id and the moment are given here. */
export type Taught = Omit<Mapping, 'id' | 'at'>;

const taughtRecord = z.omit(mappingRecord, { id: true, at: true });

/** Keeps a mapping, under a new id. Undefined when it is none that may be kept. */
export async function keepMapping(taught: Taught): Promise<Mapping | undefined> {
  const read = taughtRecord.safeParse(taught);
  if (!read.success) return undefined;
  const mapping: Mapping = { ...read.data, id: freshId(), at: Date.now() };
  await (await vault()).put('mappings', mapping);
  return mapping;
}

/** What was taught of one host, the oldest first; what no longer parses is left out. */
export async function mappingsOf(host: string): Promise<Mapping[]> {
  return readable(await (await vault()).getAllFromIndex('mappings', 'by-host', host));
}

/** All that was ever taught, by host and age. */
export async function allMappings(): Promise<Mapping[]> {
  const all = readable(await (await vault()).getAll('mappings'));
  return all.sort((a, b) => a.host.localeCompare(b.host) || a.at - b.at);
}

export async function removeMapping(id: string): Promise<void> {
  await (await vault()).delete('mappings', id);
}

const readable = (raws: readonly unknown[]): Mapping[] =>
  raws.flatMap((raw) => readRecord(raw, mappingRecord) ?? []).sort((a, b) => a.at - b.at);
