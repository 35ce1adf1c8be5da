import { isLive } from '../detection/boxes.door.ts';
import type { LiveReading } from '../detection/read-page.door.ts';
import { openIn } from './check.door.ts';
import { heirsOf, standInsOf } from './heirs.ts';
import type { Outcome, Writing } from './outcome.ts';
import { restore, type Snapshot, takeBack } from './snapshot.door.ts';
import { isRemnant, took } from './took.ts';
import type { Written } from './write.door.ts';
import { readBack } from './writers/text.door.ts';

/** One writing and what became of it, kept for undo as long as the page lives. */
export interface Done extends Written {
  readonly writing: Writing;
  /** The reading that the person had reviewed. */
  readonly reviewed: LiveReading | undefined;
}

/** Reads the page as it is now. */
type Now = () => LiveReading;

/** Reads the page once for all that is asked of it, and anew only when something was written on it since. */
export interface Reader {
  readonly now: Now;
  readonly isWritten: () => void;
}

export function readOnce(read: Now): Reader {
  let live: LiveReading | undefined;
  return {
    now: () => {
      live ??= read();
      return live;
    },
    isWritten: () => {
      live = undefined;
    },
  };
}

export const outcomeOf = ({
  writing: { id, kind, value, block, label },
  state,
}: Done): Outcome => ({
  id,
  kind,
  value,
  block,
  label,
  state,
});

/** The boxes where a value should stand, and what stood in them before. */
interface Standing {
  readonly snapshots: readonly Snapshot[];
  /** They are the ones written, or their heirs; else only boxes under the same labels. */
  readonly sure: boolean;
}

/** Undefined where the page has no such boxes any more, or several. */
function standing({ writing, snapshots, reviewed }: Done, now: Now): Standing | undefined {
  if (snapshots.every(({ box }) => isLive(box))) return { snapshots, sure: true };
  if (!reviewed) return undefined;
  const { page, elements } = now();
  const change = { reviewed: reviewed.page, now: page, isOpen: openIn(elements) };
  const heirs = heirsOf(writing.boxes, change);
  const sure = typeof heirs !== 'string';
  const boxes = sure ? heirs : standInsOf(writing.boxes, change);
  if (!boxes) return undefined;
  const found = boxes.flatMap(({ id }, index) => {
    const box = elements.get(id);
    return box ? [{ box, before: snapshots[index]?.before ?? '' }] : [];
  });
  return { snapshots: found, sure };
}

const holds = ({ writing }: Done, place: Standing): boolean => took(writing, textOf(place));

const textOf = ({ snapshots }: Standing): string => readBack(snapshots.map(({ box }) => box));

/** Our value stands in it still, so that it can be undone. */
export function isStill(one: Done, now: Now): boolean {
  const place = one.state === 'written' ? standing(one, now) : undefined;
  return place !== undefined && holds(one, place);
}

/**
 * Once the page has settled: still there, or dropped since, and then no part of it may stay. What cannot be
 * read again stays told as written: it was, a moment ago.
 */
export function settled(one: Done, now: Now): Done {
  try {
    return one.state === 'written' ? seenAgain(one, now) : one;
  } catch {
    return one;
  }
}

function seenAgain(one: Done, now: Now): Done {
  const place = standing(one, now);
  if (!place || holds(one, place)) return one;
  // What the page or the person put there is theirs.
  if (!isRemnant(one.writing, textOf(place))) return { ...one, state: 'kept' };
  // Boxes that only look like ours are not touched, nor tried again.
  if (!place.sure) return { ...one, state: 'refused', snapshots: [] };
  takeBack(place.snapshots);
  return { ...one, state: 'refused', snapshots: place.snapshots };
}

/** It was written, and the page took it off again: another manner may do. */
export const isDropped = ({ state, snapshots }: Done): boolean =>
  state === 'refused' && snapshots.length > 0;

/** Says what has been changed since, by the person or the page; what has left the page stays told as it was. */
export function retold(one: Done, now: Now): Done {
  const place = one.state === 'written' ? standing(one, now) : undefined;
  if (!place || holds(one, place)) return one;
  return { ...one, state: textOf(place) ? 'kept' : 'emptied' };
}

/**
 * Puts back what stood before, only where our own value still stands. Whose place the page does not show now is as
 * it was: it may come back with our value in it, and is undone then.
 */
export function undone(one: Done, { now, isWritten }: Reader): Done {
  if (one.state !== 'written') return one;
  const place = standing(one, now);
  if (!place) return one;
  if (!holds(one, place)) return { ...one, state: 'kept' };
  try {
    for (const snapshot of place.snapshots) restore(snapshot);
  } catch {
    // Told by what stands there now.
  }
  isWritten();
  return { ...one, state: isStill(one, now) ? 'kept' : 'undone' };
}
