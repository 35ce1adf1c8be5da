import { type LiveReading, readPage } from '../detection/read-page.door.ts';
import { type Done, isDropped, isStill, outcomeOf, retold, settled, undone } from './done.door.ts';
import type { Fill, LastFill, Outcome, Writing } from './outcome.ts';
import { type Readings, readingsOf } from './readings.door.ts';
import type { Manner } from './ways.door.ts';
import { write } from './write.door.ts';
import { keepFocus } from './writers/focus.door.ts';

/** Time after which a page that resets a value has done it, in milliseconds. */
const SETTLED = 300;

/** Lends one page to the filling: reads, writes what was reviewed, undoes it. */
export interface Lent extends Pick<Readings, 'read' | 'hold' | 'find'> {
  readonly last: () => LastFill | undefined;
  /** One outcome a writing, in their order. Never rejects for what a page does. */
  readonly fill: (about: Fill) => Promise<readonly Outcome[]>;
  readonly undo: () => readonly Outcome[];
}

/** What was done is kept as long as the page lives. */
export function lend(page: Document): Lent {
  const { of, ...reading } = readingsOf(page);
  let done: readonly Done[] = [];
  let at = 0;
  const now = () => readPage(page);
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
      if (done.length === 0) return undefined;
      const told = done.map((one) => retold(one, now));
      return { at, outcomes: told.map(outcomeOf), undoable: done.some((one) => isStill(one, now)) };
    },
    fill: async ({ writings, reading: name, instead }) => {
      const reviewed = of(name);
      const first = await writeAll(writings, { reviewed, manner: 'paste' });
      const dropped = first.filter(isDropped).map(({ writing }) => writing);
      const second =
        dropped.length > 0 ? await writeAll(dropped, { reviewed, manner: 'keys' }) : [];
      const anew = replacing(first, second, idsOf(second));
      done = instead.length === 0 ? anew : replacing(done, anew, instead);
      at = Date.now();
      return done.map(outcomeOf);
    },
    undo: () => {
      const giveBack = keepFocus(page);
      done = done.map((one) => undone(one, now));
      giveBack();
      return done.map(outcomeOf);
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
