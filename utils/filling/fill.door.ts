import { look } from '../detection/look.ts';
import { readPage } from '../detection/read-page.door.ts';
import type { Now } from './check.door.ts';
import { type Done, isDropped, isStill, outcomeOf, retold, settled, undone } from './done.door.ts';
import type { LastFill, Outcome, Writing } from './outcome.ts';
import type { Manner } from './ways.door.ts';
import { write } from './write.door.ts';
import { keepFocus } from './writers/focus.door.ts';

/** Time after which a page that resets a value has done it, in milliseconds. */
const SETTLED = 300;

/** Lends one page to the filling: looks, writes what was reviewed, undoes it. */
export interface Lent {
  /** What the page asks now: what the person is shown, and what a fill compares with. */
  readonly look: () => Now;
  readonly last: () => LastFill | undefined;
  /** One outcome a writing, in their order. Never rejects for what a page does. */
  readonly fill: (writings: readonly Writing[]) => Promise<readonly Outcome[]>;
  readonly undo: () => readonly Outcome[];
}

/** What was done is kept as long as the page lives. */
export function lend(page: Document): Lent {
  let done: readonly Done[] = [];
  let at = 0;
  let reviewed: Now | undefined;
  const now = (): Now => {
    const live = readPage(page);
    return { live, sighting: look(live.page) };
  };
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
    look: () => {
      reviewed = now();
      return reviewed;
    },
    last: () => {
      if (done.length === 0) return undefined;
      const told = done.map((one) => retold(one, site()));
      return {
        at,
        outcomes: told.map(outcomeOf),
        undoable: done.some((one) => isStill(one, site())),
      };
    },
    fill: async (writings) => {
      const first = await writeAll(writings, 'paste');
      const again = first.filter(isDropped).map(({ writing }) => writing);
      const second = again.length > 0 ? await writeAll(again, 'keys') : [];
      done = first.map((one) => second.find(({ writing }) => writing === one.writing) ?? one);
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
