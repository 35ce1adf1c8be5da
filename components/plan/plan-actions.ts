import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { Explain } from '../card/FactField.tsx';

/** What a row needs beside itself, and what it may ask for. */
export interface PlanActions {
  /** The active employer's facts: the values offered to a box where several kinds tie. */
  readonly facts: Facts;
  /** What is typed right here for facts that the card lacks. A kind that is present keeps its text box. */
  readonly typed: Facts;
  /** Ids of the boxes for which the person decided to put the SIRET in the place of the code. */
  readonly siretInstead: readonly number[];
  /** Ids of the boxes that the person decided to leave as they are. */
  readonly left: readonly number[];
  readonly explain: Explain;
  readonly onTick: (id: number, ticked: boolean) => void;
  readonly onKind: (id: number, kind: Kind) => void;
  readonly onLack: (kind: Kind, value: string) => void;
  readonly onSiretInstead: (id: number, ticked: boolean) => void;
  readonly onAskCode: () => void;
  /** To the card's form, at the box of this kind. */
  readonly onCorrect: (kind: Kind) => void;
  readonly onCopy: (kind: Kind, value: string) => unknown;
  /** Outlines the boxes of a row on the page; 0 takes the outline away. */
  readonly onPoint: (id: number) => void;
  /** Takes back what was taught of a box, by the id of its mapping. */
  readonly onForget?: (taught: string) => void;
}
