import type { Kind } from '../fields/index.ts';

/**
 * What is written: a fact of the card, or the text of the person's own that goes into a message box. That one is
 * no fact and no kind of field: the card does not hold it, no page is searched for it, no trace names it.
 */
export type Matter = Kind | 'message';

/** One value the person has reviewed for one asking, in the words that were shown. */
export interface Writing {
  readonly id: number;
  readonly kind: Matter;
  readonly value: string;
  readonly block: string;
  readonly label: string;
  /** The boxes it goes into, in their order. */
  readonly boxes: readonly number[];
  /** The ways of writing it, the preferred first: one text a box. */
  readonly shapes: readonly (readonly string[])[];
}

/** What the person has accepted of one reading of the page. */
export interface Fill {
  readonly reading: string;
  readonly writings: readonly Writing[];
  /** Of the fill just done, the writings that these take the place of, by id, in their order; none: a new fill. */
  readonly instead: readonly number[];
}

/**
 * written: it holds the value · refused: the page dropped it, or part of it · gone: no longer on the page ·
 * changed: no longer what was reviewed · occupied: a value came in between · hidden: not visible or not
 * editable · undone: what stood before is back · kept: changed since by the person or the page, left as
 * it is · emptied: the same, and nothing stands there now.
 */
export type OutcomeState =
  | 'written'
  | 'refused'
  | 'gone'
  | 'changed'
  | 'occupied'
  | 'hidden'
  | 'undone'
  | 'kept'
  | 'emptied';

export interface Outcome {
  readonly id: number;
  readonly kind: Matter;
  /** What was to be written: to copy where the page did not take it. */
  readonly value: string;
  readonly block: string;
  readonly label: string;
  readonly state: OutcomeState;
}

/** The last fill on a page, for a popup that is opened again. */
export interface LastFill {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** When the first fill of this page's life was done, in the same. */
  readonly since: number;
  /** Path and hash of the page that was filled: the next step is another. */
  readonly path: string;
  readonly outcomes: readonly Outcome[];
  /** Some box still holds what we wrote. */
  readonly undoable: boolean;
}

/** The person has taken it back: there is nothing more to tell of it. */
export const isUndone = ({ outcomes }: LastFill): boolean =>
  outcomes.some(({ state }) => state === 'undone');
