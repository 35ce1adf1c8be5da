import type { Establishment } from './establishments.ts';

/** Why there is no answer. Each has a sentence of its own, with what to do next. */
export type LookupProblem =
  /** The register does not have it: no word on whether it exists. */
  | { readonly problem: 'notFound' }
  | { readonly problem: 'offline' }
  | { readonly problem: 'timedOut' }
  /** The register wants fewer questions, or we ask too many: in how many seconds the next one may go. */
  | { readonly problem: 'tooMany'; readonly seconds: number }
  /** It is out of order. */
  | { readonly problem: 'unavailable' }
  /** It could not be reached, though there is a network: a company's own may close the way. */
  | { readonly problem: 'unreachable' }
  /** It refuses the question. */
  | { readonly problem: 'refused' }
  /** It answers something that we do not understand. */
  | { readonly problem: 'malformed' };

export type LookupOutcome =
  | {
      readonly found: readonly Establishment[];
      /** The register has more than one answer holds. */
      readonly more: boolean;
    }
  | LookupProblem;
