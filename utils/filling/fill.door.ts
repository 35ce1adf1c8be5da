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
  let reviewed: LiveReading | undefined;
  const now = () => readPage(page);
  const site = () => ({ reviewed, now });
  const writeAll = async (writings: readonly Writing[], manner: Manner) => {
    const giveBack = keepFocus(page);
    const how = { site: site(), manner };
    const wrote = writings.map((writing) => ({ writing, ...write(writing, how) }));
    giveBack();
    await new Promise((ready) => setTimeout(ready, SETTLED));
    return wrote.map((one) => settled(one, site()));
  };
  return {
    ...reading,
    last: () => {
      if (done.length === 0) return undefined;
      const told = done.map((one) => retold(one, site()));
      return {
        at,
        outcomes: told.map(outcomeOf),
        undoable: done.some((one) => isStill(one, site())),
      };
    },
    fill: async ({ writings, reading: reviewing, again }) => {
      reviewed = of(reviewing);
      const before = again ? done : [];
      const first = await writeAll(writings, 'paste');
      const dropped = first.filter(isDropped).map(({ writing }) => writing);
      const second = dropped.length > 0 ? await writeAll(dropped, 'keys') : [];
      done = renewed(before, renewed(first, second));
      at = Date.now();
      return done.map(outcomeOf);
    },
    undo: () => {
      const giveBack = keepFocus(page);
      done = done.map((one) => undone(one, site()));
      giveBack();
      return done.map(outcomeOf);
    },
  };
}

/** The same with those that were done anew in their place; where there was none, the new ones alone. */
const renewed = (old: readonly Done[], anew: readonly Done[]): readonly Done[] =>
  old.length === 0
    ? anew
    : old.map((one) => anew.find(({ writing }) => writing.id === one.writing.id) ?? one);
