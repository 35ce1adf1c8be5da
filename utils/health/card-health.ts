import type { Kind } from '../fields/index.ts';
import type { SchemeId } from '../schemes/index.ts';

/** A fact that the card lacks, and the aids whose forms ask for it. */
export interface Missing {
  readonly kind: Kind;
  /** A source says that a request needs it; the others may have a box for it. */
  readonly required: boolean;
  readonly schemes: readonly SchemeId[];
}

/**
 * expired, expires: the code may be used until `day` · doubtful: its check says why · other-establishment,
 * other-company: the payslip showed `sirets` and not the card's, of the same company or of another one.
 */
export type Doubt =
  | { readonly about: 'expired' | 'expires'; readonly kind: Kind; readonly day: string }
  | { readonly about: 'doubtful'; readonly kind: Kind }
  | {
      readonly about: 'other-establishment' | 'other-company';
      readonly kind: 'siret';
      readonly sirets: readonly string[];
    };

/** How a card stands: what is on it, what an aid would ask in vain, and what is worth another look. */
export interface CardHealth {
  readonly present: readonly Kind[];
  readonly missing: readonly Missing[];
  readonly doubts: readonly Doubt[];
  /** Aids for which nothing is missing. */
  readonly ready: readonly SchemeId[];
  /** Aids that may ask for the company code, where there is none. Nothing waits for it. */
  readonly withoutCode: readonly SchemeId[];
}
