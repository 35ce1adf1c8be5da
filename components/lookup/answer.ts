import type { LookupOutcome } from '../../utils/lookup/outcome.ts';
import type { Question } from '../../utils/lookup/question.ts';

/** Why nothing was asked: no leave was given, it was taken back since, or what was typed must go nowhere. */
export type Unasked = { readonly problem: 'noLeave' | 'withdrawn' | 'forbidden' };

/** An answer with what it answers to: the boxes may have changed meanwhile. */
export interface Answered {
  readonly question: Question;
  readonly outcome: LookupOutcome | Unasked;
  /** What is shown of it begins anew with each answer. */
  readonly turn: number;
}
