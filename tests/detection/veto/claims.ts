import type { OwnerId } from '../../../utils/detection/owners.ts';

/** Texts that name one owner and nobody else, as pages write them. */
export interface Claims {
  readonly french: readonly string[];
  readonly english: readonly string[];
  /** Words, as `alternatives.ts` names them, that no text needs: another word says the same, or no page does. */
  readonly spare?: readonly string[];
}

/** Whose boxes stay empty, with texts for each of the words that say so. */
export type ClaimsOf<Id extends OwnerId> = Readonly<Record<Id, Claims>>;
