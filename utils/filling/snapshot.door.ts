import { type Box, isLive } from '../detection/boxes.door.ts';
import { typedOf } from '../detection/typed.ts';
import { isActive, visit } from './writers/events.door.ts';
import { writePlain } from './writers/plain.door.ts';
import { textIn } from './writers/text.door.ts';

/** One box and what stood in it before we wrote: the browser's own undo does not know of us. */
export interface Snapshot {
  readonly box: Box;
  readonly before: string;
}

export const snapshotOf = (box: Box): Snapshot => ({ box, before: textIn(box) });

/** Puts back what stood there, with the events that tell the page. */
export function restore({ box, before }: Snapshot): void {
  if (textIn(box) === before) return;
  visit(box, () => writePlain(box, before));
}

/** Takes back what the page did not keep whole; not under the hands of a person who types there. */
export function takeBack(snapshots: readonly Snapshot[]): void {
  for (const snapshot of snapshots) {
    const { box } = snapshot;
    if (!isLive(box) || isActive(box) || !differs(snapshot)) continue;
    try {
      restore(snapshot);
    } catch {
      // A box that cannot be written at all stays as it is: the outcome says that it was refused.
    }
  }
}

const differs = ({ box, before }: Snapshot): boolean => typedOf(textIn(box)) !== typedOf(before);
