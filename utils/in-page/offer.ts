import type { Kind } from '../fields/index.ts';

/** The sentences of the pill, in the person's language: the page's script has no room for them. */
export interface PillTexts {
  readonly says: string;
  readonly close: string;
  readonly back: string;
  readonly thisPage: string;
  readonly forEver: string;
  /** That "for ever" is not. */
  readonly canReturn: string;
}

/** Boxes that certainly ask for one fact of the employer; what a person puts there is checked. */
export interface Marked {
  readonly kind: Kind;
  readonly boxes: readonly number[];
}

/** What a page is told of itself once it has been looked at: no value, nothing of the card. */
export interface Offer {
  /** Names the reading that the ids are of. */
  readonly reading: string;
  /** Of the sentences, for the screen reader (BCP 47). */
  readonly language: string;
  /** The first box that can be filled; 0 where there is none. */
  readonly first: number;
  /** Undefined where no pill is to be shown. */
  readonly pill: PillTexts | undefined;
  readonly marked: readonly Marked[];
}
