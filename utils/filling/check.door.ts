import type { Box } from '../detection/boxes.door.ts';
import type { LiveReading } from '../detection/read-page.door.ts';
import { heldBy, isOpen } from '../detection/state.door.ts';
import { heirsOf } from './heirs.ts';
import type { OutcomeState, Writing } from './outcome.ts';

/** The page to write on: as the person reviewed it, and a way to read it afresh. */
export interface Site {
  readonly reviewed: LiveReading | undefined;
  readonly now: () => LiveReading;
}

/**
 * Reads the page afresh: are the boxes there, under the very texts that were reviewed, can they be seen and
 * changed, are they empty? The boxes when all holds, else why nothing may be written.
 */
export function check(writing: Writing, site: Site): readonly Box[] | OutcomeState {
  const boxes = boxesOf(writing, site);
  if (typeof boxes === 'string') return boxes;
  if (!boxes.every((box) => isOpen(box))) return 'hidden';
  return boxes.every((box) => heldBy(box) === '') ? boxes : 'occupied';
}

/** The boxes that stand for reviewed ones now, whatever they hold. */
export function boxesOf({ boxes: ids }: Writing, site: Site): readonly Box[] | OutcomeState {
  if (!site.reviewed || ids.length === 0) return 'changed';
  const { page, elements } = site.now();
  const heirs = heirsOf(ids, { reviewed: site.reviewed.page, now: page, isOpen: openIn(elements) });
  if (typeof heirs === 'string') return heirs;
  return heirs.flatMap(({ id }) => elements.get(id) ?? []);
}

/** Whether a box of a reading can be filled in at this moment. */
export const openIn =
  (elements: LiveReading['elements']) =>
  (id: number): boolean => {
    const box = elements.get(id);
    return box !== undefined && isOpen(box);
  };
