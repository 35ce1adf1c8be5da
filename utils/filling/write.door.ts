import { check, type Site } from './check.door.ts';
import type { OutcomeState, Writing } from './outcome.ts';
import { type Snapshot, snapshotOf, takeBack } from './snapshot.door.ts';
import { isRemnant, took } from './took.ts';
import { type Manner, type Way, waysTo } from './ways.door.ts';
import { readBack } from './writers/text.door.ts';

/** What became of one writing, and what stood in its boxes before. */
export interface Written {
  readonly state: OutcomeState;
  readonly snapshots: readonly Snapshot[];
}

/** Writes one value. Never throws: a failure is a refusal of this box, the others go on. */
export function write(writing: Writing, how: { site: Site; manner: Manner }): Written {
  try {
    return tryWays(writing, how);
  } catch {
    return nothing('refused');
  }
}

/**
 * The one place where values reach a page. Before each try, also the second, the page is checked again;
 * the first that the page keeps is the last, what it does not keep is taken back. A value of the page's own
 * is left.
 */
function tryWays(writing: Writing, { site, manner }: { site: Site; manner: Manner }): Written {
  for (let tried = 0; ; tried += 1) {
    const boxes = check(writing, site);
    if (typeof boxes === 'string') return nothing(tried === 0 ? boxes : 'refused');
    const way = waysTo(writing, boxes)[manner][tried];
    if (!way) return nothing('refused');
    const snapshots = boxes.map(snapshotOf);
    if (works(way) && took(writing, readBack(boxes))) {
      return { state: 'written', snapshots };
    }
    if (!isRemnant(writing, readBack(boxes))) return { state: 'kept', snapshots };
    takeBack(snapshots);
  }
}

const works = (way: Way): boolean => {
  try {
    way();
    return true;
  } catch {
    return false;
  }
};

const nothing = (state: OutcomeState): Written => ({ state, snapshots: [] });
