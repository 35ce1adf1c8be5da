import { look } from '../detection/look.ts';
import { readPage } from '../detection/read-page.door.ts';
import { same } from '../fields/same.ts';
import type { LastFill, Outcome, OutcomeState, Writing } from './outcome.ts';
import { type Now, readBack, restore, type Snapshot, write } from './write.door.ts';

/** Time after which a page that resets a value has done it, in milliseconds. */
const SETTLED = 300;

interface Done {
  readonly writing: Writing;
  readonly state: OutcomeState;
  readonly snapshots: readonly Snapshot[];
}

/** Lends one page to the filling: looks, writes what was reviewed, undoes it. */
export interface Lent {
  readonly look: () => Now;
  readonly last: () => LastFill | undefined;
  readonly fill: (writings: readonly Writing[]) => Promise<readonly Outcome[]>;
  readonly undo: () => readonly Outcome[];
}

/** `trusted`: the host is one whose forms we know. What was done is kept as long as the page lives. */
export function lend(page: Document, trusted: () => boolean): Lent {
  let done: readonly Done[] = [];
  let at = 0;
  const lookNow = (): Now => {
    const live = readPage(page);
    return { live, sighting: look(live.page, trusted()) };
  };
  const outcomes = () => done.map(outcomeOf);
  return {
    look: lookNow,
    last: () =>
      done.length > 0 ? { at, outcomes: outcomes(), undoable: done.some(isStill) } : undefined,
    fill: async (writings) => {
      // Each write may re-render the page: it is read afresh for every box.
      const wrote = writings.map((writing) => ({ writing, ...write(writing, lookNow()) }));
      at = Date.now();
      await new Promise((settled) => setTimeout(settled, SETTLED));
      done = wrote.map((one) =>
        one.state === 'written' && !holds(one, lookNow()) ? refused(one) : one,
      );
      return outcomes();
    },
    undo: () => {
      done = done.map(undone);
      return outcomes();
    },
  };
}

const outcomeOf = ({ writing: { id, kind, block, label }, state }: Done): Outcome => ({
  id,
  kind,
  block,
  label,
  state,
});

const refused = (one: Done): Done => ({ ...one, state: 'refused' });

/** The value is still there, in the same boxes or in those that a framework put in their place. */
function holds({ writing, snapshots }: Done, { sighting }: Now): boolean {
  const boxes = snapshots.map(({ box }) => box);
  if (boxes.every((box) => box.isConnected))
    return same(writing.kind, readBack(boxes), writing.value);
  const again = sighting.askings.find(
    ({ block, label }) => block === writing.block && label === writing.label,
  );
  return again !== undefined && same(writing.kind, again.value, writing.value);
}

const isStill = ({ state, snapshots }: Done): boolean =>
  state === 'written' &&
  snapshots.every(({ box, after }) => box.isConnected && box.value === after);

/** Puts back what stood before, only where our own text still stands. */
function undone(one: Done): Done {
  if (one.state !== 'written') return one;
  if (!isStill(one)) return { ...one, state: 'kept' };
  for (const { box, before } of one.snapshots) restore(box, before);
  return { ...one, state: 'undone' };
}
