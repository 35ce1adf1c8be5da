import type { Kind } from '../fields/index.ts';

/** What a paper may tell: a fact of the employer, or the last day of one of its codes. */
export type Proposed = Kind | 'company-code-expiry' | 'specific-code-expiry';

/** Something found in a paper, for the person to tick. Nothing of it is kept before that. */
export interface Proposal {
  readonly kind: Proposed;
  /** As the card keeps it; a day as YYYY-MM-DD. */
  readonly value: string;
  /** The words it was found in, and no others: amounts and other long numbers are masked. */
  readonly line: string;
  /** 1 for the best of its kind, then 2, 3… */
  readonly rank: number;
  /** Why it comes first or last, or is doubted: a key of the locale section `reading`. */
  readonly because?: string;
}

/** What one paper tells. */
export interface Findings {
  readonly proposals: readonly Proposal[];
  /** The reply says that no code is needed: the SIRET is enough. */
  readonly needsNoCode: boolean;
  /** The APE codes found, which people take for the company code; empty for none. */
  readonly ape: readonly string[];
}
