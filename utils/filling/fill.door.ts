import type { Hosts } from '../detection/hosts.door.ts';
import { type LiveReading, readPage } from '../detection/read-page.door.ts';
import {
  type Done,
  isDropped,
  isStill,
  outcomeOf,
  readOnce,
  retold,
  settled,
  undone,
} from './done.door.ts';
import type { Fill, LastFill, Outcome, Writing } from './outcome.ts';
import { type Readings, readingsOf } from './readings.door.ts';
import type { Manner } from './ways.door.ts';
import { write } from './write.door.ts';
import { keepFocus } from './writers/focus.door.ts';

/** Time after which a page that resets a value has done it, in milliseconds. */
const SETTLED = 300;

/** Lends one page to the filling: reads, writes what was reviewed, undoes it. */
export interface Lent extends Pick<Readings, 'read' | 'closer' | 'find'> {
  readonly last: () => LastFill | undefined;
  /** One outcome a writing, in their order. Never rejects for what a page does. */
  readonly fill: (about: Fill) => Promise<readonly Outcome[]>;
  readonly undo: () => readonly Outcome[];
}

/** What was done is kept as long as the page lives. */
export function lend(page: Document, hosts: Hosts): Lent {
  const { of, ...reading } = readingsOf(page, hosts);
  /** What earlier fills wrote, and what the last one did. */
  let earlier: readonly Done[] = [];
  let done: readonly Done[] = [];
  let path = '';
  let at = 0;
  let since = 0;
  /** What is about to be written on is read whole, and the components that have just come with it. */
  const now = () => {
    hosts.searchNow();
    return readPage(page, { hosts });
  };
  /** A box that the person fills a second time is told as it stands: written, by the first. */
  const unlessStands = (one: Done): Done =>
    [...earlier, ...done].find(
      (old) => one.state === 'occupied' && old.writing.id === one.writing.id && isStill(old, now),
    ) ?? one;
  const writeAll = async (fill: readonly Writing[], how: How) => {
    const giveBack = keepFocus(page);
    const site = { reviewed: how.reviewed, now };
    const wrote = fill.map((writing) => ({
      writing,
      reviewed: how.reviewed,
      ...write(writing, { site, manner: how.manner }),
    }));
    giveBack();
    await new Promise((ready) => setTimeout(ready, SETTLED));
    return wrote.map((one) => settled(one, now));
  };
  return {
    ...reading,
    last: () => {
      const all = [...earlier, ...done];
      if (all.length === 0) return undefined;
      const { now: once } = readOnce(now);
      const outcomes = all.map((one) => outcomeOf(retold(one, once)));
      return { at, since, path, outcomes, undoable: all.some((one) => isStill(one, once)) };
    },
    fill: async ({ writings, reading: name, instead }) => {
      const reviewed = of(name);
      const first = await writeAll(writings, { reviewed, manner: 'paste' });
      const dropped = first.filter(isDropped).map(({ writing }) => writing);
      const second =
        dropped.length > 0 ? await writeAll(dropped, { reviewed, manner: 'keys' }) : [];
      const anew = replacing(first, second, idsOf(second)).map(unlessStands);
      if (instead.length > 0) done = replacing(done, anew, instead);
      else [earlier, done] = [others([...earlier, ...done], anew), anew];
      at = Date.now();
      since ||= at;
      path = now().page.path;
      return done.map(outcomeOf);
    },
    undo: () => {
      const giveBack = keepFocus(page);
      const reader = readOnce(now);
      earlier = earlier.map((one) => undone(one, reader));
      done = done.map((one) => undone(one, reader));
      giveBack();
      return [...earlier, ...done].map(outcomeOf);
    },
  };
}

interface How {
  readonly reviewed: LiveReading | undefined;
  readonly manner: Manner;
}

const idsOf = (some: readonly Done[]): number[] => some.map(({ writing }) => writing.id);

/** The same, with what was done anew in the place of those ids. */
const replacing = (
  old: readonly Done[],
  anew: readonly Done[],
  ids: readonly number[],
): readonly Done[] => old.map((one) => anew[ids.indexOf(one.writing.id)] ?? one);

/** What stays to be undone of earlier fills, beside the boxes that the new one has written itself. */
const others = (old: readonly Done[], anew: readonly Done[]): readonly Done[] =>
  old.filter(
    ({ writing, state }) =>
      state === 'written' && !anew.some((one) => one.writing.id === writing.id),
  );
