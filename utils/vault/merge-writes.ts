import type { Stored } from './backup.ts';
import { freshId } from './fresh-id.ts';
import { type AnyLine, lineId, type Merge, type MergeLine, type Side } from './merge.ts';
import { readRecord } from './read-record.ts';
import { type FillRecord, fillRecord, type Mapping, type StoreName } from './records.ts';

/** What the person chose, by the id of a line; what is not in it goes as the line says. */
export type Choices = { readonly [lineId: string]: Side };

/** One step of an import. A record without a key of its own gets the next number. */
export type Write =
  | { readonly put: StoreName; readonly record: unknown }
  | { readonly remove: StoreName; readonly key: string | number };

/** Every step of an import, in order. */
export function writesFor({ lines }: Merge, here: Stored, choices: Choices): Write[] {
  const taken = lines.filter((line) => isTaken(line, choices));
  const fills = taken.flatMap((line) => (line.store === 'fills' ? [line.theirs] : []));
  const others = taken.filter(({ store }) => store !== 'fills');
  const ids = new Set(here.mappings.map((raw) => Reflect.get(Object(raw), 'id')));
  return [...others.map((line) => writeOf(line, ids)), ...fillWrites(here, fills)];
}

const isTaken = (line: AnyLine, choices: Choices): boolean =>
  line.standing === 'new' ||
  (line.standing === 'changed' && (choices[lineId(line)] ?? line.wins) === 'theirs');

const writeOf = (line: AnyLine, ids: Set<unknown>): Write => ({
  put: line.store,
  record: line.store === 'mappings' ? withOwnId(line, ids) : line.theirs,
});

/** A box that is taught here already keeps its id; a new one takes none that is another's. */
function withOwnId({ mine, theirs }: MergeLine<'mappings'>, ids: Set<unknown>): Mapping {
  const id = mine?.id ?? (ids.has(theirs.id) ? freshId() : theirs.id);
  ids.add(id);
  return { ...theirs, id };
}

/**
 * Fills are numbered as they come, and read from the last number back: older ones that come later have all of
 * them numbered anew, by age.
 */
function fillWrites(here: Stored, added: readonly FillRecord[]): Write[] {
  if (added.length === 0) return [];
  const kept = here.fills.flatMap((raw) => readRecord(raw, fillRecord) ?? []);
  const all = [...kept, ...added].sort((a, b) => a.at - b.at);
  return [
    ...kept.map(({ id }): Write => ({ remove: 'fills', key: id })),
    ...all.map(({ id, ...record }): Write => ({ put: 'fills', record })),
  ];
}
