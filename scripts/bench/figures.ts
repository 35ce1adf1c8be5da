/** All that a run measures; times in milliseconds, sizes in bytes. */
export interface Figures {
  readonly scan: Scan;
  readonly curve: readonly CurvePoint[];
  readonly mutation: Mutation;
  readonly size: Size;
  readonly popup: Popup;
}

/** Over the pages of a folder; of each page the median of its visits. */
export interface Scan {
  readonly pages: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly floorP50: number;
  readonly floorP95: number;
}

/** One page made to measure. */
export interface CurvePoint {
  readonly nodes: number;
  readonly boxes: number;
  /** Half of its boxes, and of its texts, stand in open shadow roots. */
  readonly shadow: boolean;
  readonly ms: number;
  readonly floorMs: number;
  /** The search for components beforehand, in slices, its waits for an idle page included. */
  readonly searchMs: number;
}

/** Our own script's share of the processor, on pages that never stand still. */
export interface Mutation {
  readonly gridMs: number;
  readonly feedMs: number;
}

export interface Size {
  readonly contentGzip: number;
  readonly popupGzip: number;
}

/** From the click on the toolbar button; and from the moment when the popup's page began to load. */
export interface Popup {
  readonly planMs: number;
  readonly emptyPreactMs: number;
  readonly planFromStartMs: number;
  readonly emptyPreactFromStartMs: number;
}
