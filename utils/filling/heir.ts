import type { Asking, Sighting } from '../detection/sighting.ts';
import type { Writing } from './outcome.ts';

/** A page at one moment: its boxes by id, and what it asks. */
export interface Moment {
  readonly elements: ReadonlyMap<number, unknown>;
  readonly sighting: Sighting;
}

/** The page when the person saw the plan, and as it is now. */
export interface Change {
  readonly reviewed: Moment;
  readonly now: Moment;
}

/**
 * The asking that a page which paints itself anew put in the place of a reviewed one: on the same path,
 * under the same words, alone under them then and now, and not there before. Anything else is a twin.
 */
export function heirOf(writing: Writing, { reviewed, now }: Change): Asking | undefined {
  if (now.elements.has(writing.id) || reviewed.sighting.path !== now.sighting.path)
    return undefined;
  const [old, ...twins] = sameWords(writing, reviewed);
  const [heir, ...others] = sameWords(writing, now);
  if (!old || !heir || old.id !== writing.id || twins.length + others.length > 0) return undefined;
  return reviewed.elements.has(heir.id) || !alike(old, heir) ? undefined : heir;
}

const sameWords = ({ block, label }: Writing, { sighting }: Moment): readonly Asking[] =>
  sighting.askings.filter((asking) => asking.block === block && asking.label === label);

const alike = (a: Asking, b: Asking): boolean =>
  a.lengths.join() === b.lengths.join() && a.verdict.owner === b.verdict.owner;
