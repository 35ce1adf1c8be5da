import type { Saved, Stored } from './backup.ts';
import { holdsForbidden } from './forbidden-in.ts';
import { keyPaths, type RecordOf, type Way, ways } from './merge-ways.ts';
import { type Check, readRecord } from './read-record.ts';
import { checkOf, type StoreName, storeNames } from './records.ts';
import { isSameContent, ordered } from './same-content.ts';
import { settings } from './settings.ts';

/** One record of a file, against what is kept here. */
export interface MergeLine<S extends StoreName = StoreName> {
  readonly store: S;
  readonly key: string;
  readonly standing: 'new' | 'changed' | 'same';
  readonly theirs: RecordOf[S];
  /** Undefined when it is new, and when what is kept here can no longer be read. */
  readonly mine: RecordOf[S] | undefined;
  /** Which one is kept unless the person says otherwise. */
  readonly wins: Side;
}

export type Side = 'mine' | 'theirs';

/** A line for each record of the file that can be read, and how many cannot. */
export interface Merge {
  readonly lines: readonly AnyLine[];
  readonly unreadable: number;
}

export type AnyLine = { [S in StoreName]: MergeLine<S> }[StoreName];

/** What importing these records would do to this vault. Nothing is changed here. */
export function planMerge(here: Stored, saved: Saved): Merge {
  const parts = storeNames.map((store) => linesOf(store, { here, saved }));
  const strangers = Object.entries(saved)
    .filter(([name]) => !(storeNames as readonly string[]).includes(name))
    .map(([, records]) => records.length);
  return {
    lines: parts.flatMap(({ lines }) => lines),
    unreadable: [...parts.map(({ unreadable }) => unreadable), ...strangers].reduce(sum, 0),
  };
}

/** The same plan has the same print: a vault that was changed meanwhile has another. */
export const printOf = ({ lines, unreadable }: Merge): string => ordered([lines, unreadable]);

/** What names a line among all: a person's choice is given by it. */
export const lineId = ({ store, key }: Pick<AnyLine, 'store' | 'key'>): string => `${store} ${key}`;

interface Both {
  readonly here: Stored;
  readonly saved: Saved;
}

function linesOf<S extends StoreName>(store: S, { here, saved }: Both) {
  const way: Way<RecordOf[S]> = ways[store];
  const raws = Object.hasOwn(saved, store) ? (saved[store] ?? []) : [];
  const read = raws.map((raw) => readForeign(store, raw));
  const theirs = newestByKey(
    way,
    read.filter((record) => record !== undefined),
  );
  const kept = here[store].flatMap((raw) => readRecord(raw, checkFor(store)) ?? []);
  const mine = newestByKey(way, kept);
  const broken = brokenKeys(store, here);
  const lines = [...theirs].flatMap(([key, record]) => {
    const pair = { key, mine: mine.get(key), broken: broken.has(key) };
    const taken = way.taken ? way.taken(record, pair.mine) : record;
    return taken ? [lineFor(store, { ...pair, theirs: taken })] : [];
  });
  return { lines: lines as AnyLine[], unreadable: read.filter((one) => one === undefined).length };
}

interface Pair<S extends StoreName> {
  readonly key: string;
  readonly theirs: RecordOf[S];
  readonly mine: RecordOf[S] | undefined;
  readonly broken: boolean;
}

function lineFor<S extends StoreName>(store: S, pair: Pair<S>): MergeLine<S> {
  const { key, theirs, mine, broken } = pair;
  const way: Way<RecordOf[S]> = ways[store];
  const line = { store, key, theirs, mine };
  // What we cannot read may hold what we cannot see: it is only written over when told to.
  if (!mine)
    return { ...line, standing: broken ? 'changed' : 'new', wins: broken ? 'mine' : 'theirs' };
  const isSame = isSameContent(way.content(mine), way.content(theirs));
  const wins = !isSame && way.at(theirs) > way.at(mine) ? 'theirs' : 'mine';
  return { ...line, standing: isSame ? 'same' : 'changed', wins };
}

/** A record of a file, if it may be kept: it parses, and holds nothing that is never kept. */
function readForeign<S extends StoreName>(store: S, raw: unknown): RecordOf[S] | undefined {
  const record = readRecord(raw, checkFor(store));
  if (!record || holdsForbidden(record)) return undefined;
  return store !== 'settings' || isSetting(record) ? record : undefined;
}

function isSetting(record: object): boolean {
  const { key, value }: { key?: unknown; value?: unknown } = record;
  const known: Readonly<Record<string, Check<unknown>>> = settings;
  return Object.hasOwn(known, String(key)) && known[String(key)]?.safeParse(value).success === true;
}

const checkFor = <S extends StoreName>(store: S) => checkOf[store] as unknown as Check<RecordOf[S]>;

/** A file that says a thing twice says it last where it is newest. */
function newestByKey<R>(way: Way<R>, records: readonly R[]): Map<string, R> {
  const byAge = [...records].sort((a, b) => way.at(a) - way.at(b));
  return new Map(byAge.map((record) => [way.keyOf(record), record]));
}

const brokenKeys = (store: StoreName, here: Stored): Set<string> =>
  new Set(
    here[store]
      .filter((raw) => readRecord<unknown>(raw, checkOf[store]) === undefined)
      .map((raw) => String(Reflect.get(Object(raw), keyPaths[store]))),
  );

const sum = (a: number, b: number): number => a + b;
