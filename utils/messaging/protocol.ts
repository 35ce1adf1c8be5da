import type { Sighting } from '../detection/sighting.ts';
import type { LastFill, Outcome, Writing } from '../filling/outcome.ts';

/** Everything that can be asked of a page, with what it answers. The one map of the protocol. */
export interface Protocol {
  /** What the page asks for, each asking by itself, and what was last done to it. */
  look: { ask: Record<never, never>; answer: { sighting: Sighting; last: LastFill | undefined } };
  /** Scrolls to the boxes of one asking and outlines them; `ask` 0 takes the outline away. */
  point: { ask: { id: number }; answer: boolean };
  /** Writes what the person has reviewed, each box re-checked; nothing else. */
  fill: { ask: { writings: readonly Writing[] }; answer: readonly Outcome[] };
  /** Puts back what stood in the boxes that still hold what we wrote. */
  undo: { ask: Record<never, never>; answer: readonly Outcome[] };
}

export type Question = keyof Protocol;
export type Ask<Q extends Question> = { readonly question: Q } & Protocol[Q]['ask'];
