import type { Reason } from '../detection/sighting.ts';
import type { Kind } from '../fields/index.ts';

/**
 * ready: ticked · doubt: shown unticked, with why · tie: which is it? · lacking: the card has no such
 * fact · filled: already holds the card's value · differs: holds another value · no-fit: too long for
 * the box · alone: another owner's, left empty.
 */
export type RowState =
  | 'ready'
  | 'doubt'
  | 'tie'
  | 'lacking'
  | 'filled'
  | 'differs'
  | 'no-fit'
  | 'alone';

export interface PlanRow {
  readonly id: number;
  readonly block: string;
  readonly label: string;
  readonly state: RowState;
  /** Undefined for a tie that is not resolved. */
  readonly kind: Kind | undefined;
  readonly candidates: readonly Kind[];
  /** What would be written; empty where the card lacks it. */
  readonly value: string;
  /** What stands in the box now. */
  readonly current: string;
  /** The boxes it goes into, and the ways of writing it there; no way, when it does not fit. */
  readonly boxes: readonly number[];
  readonly shapes: readonly (readonly string[])[];
  readonly ticked: boolean;
  readonly because: readonly Reason[];
  /** The id of the mapping by which the person taught this box. */
  readonly taught?: string;
}
