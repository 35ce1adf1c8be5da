import type { Proposed } from '../proposal.ts';

/** A fact on its way to be proposed: the higher its score, the earlier. */
export interface Found {
  readonly kind: Proposed;
  readonly value: string;
  /** As it is written in `line`. */
  readonly shown: string;
  readonly line: string;
  readonly score: number;
  readonly because?: string | undefined;
}
