import { type Draft, type Entry, entries } from '../../components/card/entries.ts';
import { looksForbidden } from '../../utils/fields/forbidden.ts';
import { freshId } from '../../utils/vault/fresh-id.ts';
import type { Employer, Draft as KeptDraft } from '../../utils/vault/records.ts';
import { draftFrom } from './card-text.ts';

/** What the vault knows of the card that a form is for, at one reading. */
export interface CardInVault {
  readonly employers: readonly Employer[];
  /** The id of the employer; undefined for a new one. */
  readonly edited: string | undefined;
  /** What was being typed when the window closed, or is being typed in another. */
  readonly draft: KeptDraft | undefined;
}

/**
 * A card while it is typed. Only what was changed of it is kept, as a draft or for good: other windows may
 * have kept the rest since, and newer.
 */
export interface TypedCard {
  /** Chosen when the form opens, and in its draft: windows that type the same new card keep one employer. */
  readonly id: string;
  readonly record: Employer | undefined;
  readonly changes: Draft;
  /** When something was last typed in this window; 0 as long as nothing was. */
  readonly at: number;
}

export function openCard(read: CardInVault, id = freshId()): TypedCard {
  const known = read.edited ?? read.draft?.values.id ?? id;
  return { id: known, record: recordOf(read, known), changes: changesIn(read.draft), at: 0 };
}

/** The card once this was typed into it. */
export const typedInto = (card: TypedCard, typed: Draft, at: number): TypedCard => ({
  ...card,
  changes: { ...card.changes, ...typed },
  at,
});

/**
 * The card after another reading of the vault. What was typed here stays, save where another window has
 * typed or kept something since: that was typed over ours.
 */
export function readAnew(card: TypedCard, read: CardInVault): TypedCard {
  if (card.at === 0) return openCard(read, card.id);
  const { draft } = read;
  const record = recordOf(read, card.id);
  const theirs = draft && draft.at > card.at && draft.values.id === card.id ? draft : undefined;
  return { ...card, record, changes: { ...stillOurs(card, record), ...changesIn(theirs) } };
}

/** The entries as the form shows them. */
export const valuesOf = ({ record, changes }: TypedCard): Draft => ({
  ...(record ? draftFrom(record) : {}),
  ...changes,
});

/** The entries that are not as they are kept. */
export function changedIn({ record, changes }: Pick<TypedCard, 'record' | 'changes'>): Draft {
  const kept = record ? draftFrom(record) : {};
  return only(changes, (entry) => (changes[entry] ?? '') !== (kept[entry] ?? ''));
}

/** Whether something was typed of this card that is not on it yet. */
export const isUnkept = (read: CardInVault): boolean =>
  read.draft !== undefined && Object.keys(changedIn(openCard(read))).length > 0;

/**
 * What a draft may hold of a card. What looks forbidden is left out whole: half of a text, or an empty one,
 * would erase on the next occasion what the card has there.
 */
export function draftOfCard(card: TypedCard): Record<string, string> {
  const changed = changedIn(card);
  return { ...only(changed, (entry) => !looksForbidden(changed[entry] ?? '')), id: card.id };
}

const recordOf = ({ employers }: CardInVault, id: string): Employer | undefined =>
  employers.find((employer) => employer.id === id);

const changesIn = (draft: KeptDraft | undefined): Draft =>
  only(draft?.values ?? {}, (entry) => draft?.values[entry] !== undefined);

/** What was kept elsewhere since the last keystroke here is newer than what was typed over it. */
function stillOurs({ changes, record: before, at }: TypedCard, record: Employer | undefined) {
  if (!record || record.updatedAt <= at) return changes;
  const [was, is]: Draft[] = [before ? draftFrom(before) : {}, draftFrom(record)];
  return only(changes, (entry) => (was?.[entry] ?? '') === (is?.[entry] ?? ''));
}

const only = (draft: Draft, wanted: (entry: Entry) => boolean): Draft =>
  Object.fromEntries(
    entries
      .filter((entry) => draft[entry] !== undefined && wanted(entry))
      .map((entry) => [entry, draft[entry]]),
  );
