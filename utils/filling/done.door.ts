import { boxesOf, type Site } from './check.door.ts';
import type { Outcome, Writing } from './outcome.ts';
import { restore, type Snapshot, takeBack } from './snapshot.door.ts';
import { took } from './took.ts';
import type { Written } from './write.door.ts';
import { readBack } from './writers/text.door.ts';

/** One writing and what became of it, kept for undo as long as the page lives. */
export interface Done extends Written {
  readonly writing: Writing;
}

export const outcomeOf = ({ writing: { id, kind, block, label }, state }: Done): Outcome => ({
  id,
  kind,
  block,
  label,
  state,
});

/** The boxes where a value should stand: those written, else those that the page put in their place. */
function standing({ writing, snapshots }: Done, site: Site): readonly Snapshot[] {
  if (snapshots.every(({ box }) => box.isConnected)) return snapshots;
  const boxes = boxesOf(writing, site);
  if (typeof boxes === 'string') return [];
  return boxes.map((box, index) => ({ box, before: snapshots[index]?.before ?? '' }));
}

const holds = ({ writing }: Done, snapshots: readonly Snapshot[]): boolean =>
  snapshots.length > 0 && took(writing, readBack(snapshots.map(({ box }) => box)));

/** Our value stands in it still, so that it can be undone. */
export const isStill = (one: Done, site: Site): boolean =>
  one.state === 'written' && holds(one, standing(one, site));

/**
 * Once the page has settled: still there, or dropped since, and then no part of it may stay. What cannot be
 * read again stays told as written, so that it can be undone.
 */
export function settled(one: Done, site: Site): Done {
  try {
    return one.state === 'written' ? seenAgain(one, site) : one;
  } catch {
    return one;
  }
}

function seenAgain(one: Done, site: Site): Done {
  const snapshots = standing(one, site);
  if (holds(one, snapshots)) return { ...one, snapshots };
  takeBack(snapshots);
  return { ...one, state: 'refused' };
}

/** It was written, and the page took it off again: another manner may do. */
export const isDropped = ({ state, snapshots }: Done): boolean =>
  state === 'refused' && snapshots.length > 0;

/** Says what has been changed since, by the person or the page; what has left the page stays told as it was. */
export function retold(one: Done, site: Site): Done {
  const snapshots = one.state === 'written' ? standing(one, site) : [];
  return snapshots.length === 0 || holds(one, snapshots) ? one : { ...one, state: 'kept' };
}

/** Puts back what stood before, only where our own value still stands. */
export function undone(one: Done, site: Site): Done {
  if (one.state !== 'written') return one;
  const snapshots = standing(one, site);
  if (!holds(one, snapshots)) return { ...one, state: 'kept' };
  try {
    for (const snapshot of snapshots) restore(snapshot);
  } catch {
    // Told by what stands there now.
  }
  return { ...one, state: holds(one, standing(one, site)) ? 'kept' : 'undone' };
}
