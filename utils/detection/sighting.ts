import type { Kind } from '../fields/index.ts';
import type { OwnerId } from './owners.ts';

/**
 * certain: ticked · likely: shown unticked, with the reason · tie: several kinds, the person chooses ·
 * unknown: left alone.
 */
export type Certainty = 'certain' | 'likely' | 'tie' | 'unknown';

/** One step of the reasoning, told to the person: a message key under `why` and what fills it. */
export interface Reason {
  readonly says: string;
  readonly figures: readonly string[];
}

export interface Verdict {
  readonly certainty: Certainty;
  /** One kind, or the kinds that tie (two or more), or none. */
  readonly kinds: readonly Kind[];
  readonly owner: OwnerId | undefined;
  readonly because: readonly Reason[];
}

/** What a page asks in one place: one box, or several that share one value. */
export interface Asking {
  /** Names it for as long as the page lives. */
  readonly id: number;
  /** The ids of its boxes, in page order; the first is its own. */
  readonly boxes: readonly number[];
  /** The block's own title, as written on the page; empty where there is none. */
  readonly block: string;
  /** The form's own label, as written on the page. */
  readonly label: string;
  readonly verdict: Verdict;
  /** Something stands in it now; a mask's skeleton counts as empty. */
  readonly filled: boolean;
  /** What stands in it, where that was asked of the page (see `sight`), else empty. */
  readonly value: string;
  /** Longest value each box takes, -1 where there is no limit: one number a box. */
  readonly lengths: readonly number[];
  /** The options of a native select, else absent. */
  readonly options?: readonly string[];
  /** `type=number`: digits only, no groups. */
  readonly digitsOnly: boolean;
  /** The id of the mapping by which the person taught this box; absent where rules alone spoke. */
  readonly taught?: string;
}

/** What a page is: its askings in page order. Never the page's other content. */
export interface Sighting {
  readonly host: string;
  readonly path: string;
  readonly query: number;
  /** The page's own title and the titles above its boxes: what the page is about. */
  readonly about: string;
  readonly askings: readonly Asking[];
  /** Hosts of the frames that could not be read. */
  readonly unread: readonly string[];
  /** The page took too long to read: what stands after these askings is not known. */
  readonly cut: boolean;
}
