/** Where a clue was found, from the strongest to the weakest. */
export const clueRanks = [
  'label',
  /** One of several texts that name a box together. */
  'part',
  'aria',
  'row',
  'column',
  'near',
  'title',
  'placeholder',
  /** The title of a block that is this box alone. */
  'heading',
  'description',
  'name',
] as const;
export type ClueFrom = (typeof clueRanks)[number];

/** A text that speaks of one box. */
export interface Clue {
  readonly text: string;
  readonly from: ClueFrom;
}

/** The title of a block that a box stands in. */
export interface Title {
  readonly text: string;
  /** The block ended before the box, but only for the eye of a machine: a person may still read it on. */
  readonly closed: boolean;
}

/** One box as it was read: texts, not verdicts. */
export interface BoxReading {
  readonly id: number;
  readonly clues: readonly Clue[];
  /** The nearest first. */
  readonly titles: readonly Title[];
  /** Names the smallest part of the page that holds this box and another one. */
  readonly group: number;
  /** An input's type, or `select`, or `textarea`. */
  readonly type: string;
  /** -1 where there is no limit. */
  readonly maxLength: number;
  /** A last name: a first name is asked right beside it. Known once the boxes are seen together. */
  readonly person?: boolean;
}

/** How a box stands at one moment: asked only of those whose texts were found to matter. */
export interface BoxState {
  /** Visible, enabled, not read-only, a true text box or select: a person can fill it in. */
  readonly open: boolean;
  /** A mask's skeleton is nothing. */
  readonly filled: boolean;
  /** What stands in it, where that was asked as well; else empty. */
  readonly text: string;
  /** Of a list. */
  readonly options?: readonly string[];
}

/** A frame that the page itself may not read; its own host may be one of ours. */
export interface UnreadFrame {
  readonly id: number;
  readonly host: string;
  /** How many boxes stand before it. */
  readonly at: number;
  /** What stands above it, the nearest first. */
  readonly titles: readonly Title[];
}

/** What was read of a page: its boxes in page order, and what stands above them all. */
export interface PageReading {
  readonly host: string;
  /** Path and hash, without the query, which may hold the person's own data. */
  readonly path: string;
  /** Stands for the query, which is not told: two that differ stand for two queries. */
  readonly query: number;
  readonly title: string;
  readonly boxes: readonly BoxReading[];
  /** The frames that could not be read, in page order. */
  readonly unread: readonly UnreadFrame[];
  /** It took too long: the boxes after these were not read. */
  readonly cut: boolean;
}
