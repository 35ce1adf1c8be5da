import type { Draft, Employer } from '../../utils/vault/records.ts';
import { kept } from './kept.ts';

/** Drafts of cards are kept under the employer's id, or under `new`. */
export const draftKey = (id: string | undefined): string => `employer:${id ?? 'new'}`;

/** What is being typed on the card of an employer, or on a new one. */
export async function cardDraft(
  id: string | undefined,
  employers: readonly Employer[],
): Promise<Draft | undefined> {
  const draft = await kept.draftOf(draftKey(id));
  return draft && !isOld(draft, id, employers) ? draft : undefined;
}

/** A card that was kept since is newer than its draft, and is not to be undone by it. */
function isOld(draft: Draft, id = draft.values.id, employers: readonly Employer[]): boolean {
  const record = employers.find((employer) => employer.id === id);
  return record !== undefined && record.updatedAt > draft.at;
}
