import type { Closer } from '../detection/closer.ts';
import type { BoxState, PageReading } from '../detection/reading.ts';
import type { TaughtPlace } from '../detection/taught.ts';
import type { Kind } from '../fields/index.ts';
import type { Fill, LastFill, Outcome } from '../filling/outcome.ts';
import type { Offer } from '../in-page/offer.ts';

/** Everything that can be asked of a page, with what it answers. The one map of the protocol. */
export interface Protocol {
  /**
   * The texts around the page's boxes, never what they hold, and what was last done to them. Nothing of a page
   * that speaks of no employer, unless it is wanted whole. `taught`: boxes to be found in it.
   */
  read: { ask: { whole?: boolean; taught?: readonly TaughtPlace[] }; answer: Readout };
  /**
   * Searches the page for components that show boxes, in slices, while it has nothing else to do. True when
   * some were found that the last reading did not know: it is to be read again.
   */
  search: { ask: Record<never, never>; answer: boolean };
  /** How boxes of a reading stand, in their order: those whose texts were found to matter. */
  closer: { ask: Closer & { reading: string }; answer: readonly BoxState[] };
  /** Scrolls to the first box of one asking and outlines it; `id` 0 takes the outline away. */
  point: { ask: { id: number }; answer: boolean };
  /** Writes what the person has reviewed, each box re-checked; nothing else. */
  fill: { ask: Fill; answer: readonly Outcome[] };
  /** Puts back what stood in the boxes that still hold what we wrote. */
  undo: { ask: Record<never, never>; answer: readonly Outcome[] };
  /**
   * What can be filled there, and which boxes certainly ask for the employer: told to the person in the page.
   * False where the script that does so is not there yet.
   */
  offer: { ask: Offer; answer: boolean };
}

/** Everything that a page tells the background by itself, with what it is answered. */
export interface Telling {
  /** Its boxes may have changed: what can be offered there? An `offer` comes back, on its own. */
  boxes: { tell: Record<never, never>; answer: undefined };
  /** What a person has put into a box of that kind: a sentence on what is wrong with it, empty for nothing. */
  typed: { tell: { kind: Kind; value: string }; answer: string };
  /** Opens the popup: empty, or a sentence that says how to where the browser refuses. */
  open: { tell: Record<never, never>; answer: string };
  /** No pill any more, on any page. */
  hide: { tell: Record<never, never>; answer: undefined };
}

export type Told = keyof Telling;
export type Tell<T extends Told> = { readonly tells: T } & Telling[T]['tell'];

/** A page as it was read, and what was last done to it. */
export interface Readout {
  /** Names this reading: a fill says which one the person has reviewed. */
  readonly reading: string;
  readonly page: PageReading;
  /** How long the page was held up for it. */
  readonly milliseconds: number;
  readonly last: LastFill | undefined;
  /** The ids of the boxes that were to be found, in their order; null where none or several could be it. */
  readonly taught: readonly (number | null)[];
}

/** The name of the line over which a page tells that its boxes have changed. */
export const WATCH = 'watch';

export type Question = keyof Protocol;
export type Ask<Q extends Question> = { readonly question: Q } & Protocol[Q]['ask'];
