import type { Draft } from '../../components/card/entries.ts';
import { draftKey } from '../shared/card-draft.ts';
import { changesFrom, withoutWholeName } from '../shared/card-text.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import { changedIn, draftOfCard, openCard, type TypedCard } from '../shared/typed-card.ts';
import type { DossierVault } from './vault.ts';

const refusals = {
  forbidden: 'card.forbidden',
  unreadable: 'wiring.notKept',
  missing: 'card.gone',
} as const;

/** Keeps what was chosen as the card's form does, on the active card or a new one; gives back why not. */
export async function keepFromPaper(
  vault: DossierVault,
  chosen: Draft,
): Promise<string | undefined> {
  const edited = vault.active?.id;
  const draft = vault.drafts.get(edited);
  const card = openCard({ employers: vault.employers, edited, draft });
  const changes = changesFrom({ ...chosen, ...withoutWholeName(chosen, card.record) });
  const outcome = edited
    ? await kept.keepChanges(edited, changes)
    : await kept.keepEmployer({ id: card.id, ...changes });
  if (!outcome.kept) return translate(refusals[outcome.why]);
  if (!edited) await kept.chooseEmployer(outcome.employer.id);
  if (draft) await keepTyped({ card, edited, employer: outcome.employer, chosen });
  return undefined;
}

/** What was being typed on that card meanwhile stays typed, but for what has just been chosen. */
async function keepTyped({ card, edited, employer, chosen }: Typed): Promise<void> {
  const left = Object.fromEntries(
    Object.entries(card.changes).filter(([entry]) => !(entry in chosen)),
  );
  const typed = { ...card, record: employer, changes: left };
  const key = draftKey(edited);
  if (Object.keys(changedIn(typed)).length > 0) await kept.keepDraft(key, draftOfCard(typed));
  else await kept.dropDraft(key);
}

interface Typed {
  readonly card: TypedCard;
  readonly edited: string | undefined;
  readonly employer: NonNullable<TypedCard['record']>;
  readonly chosen: Draft;
}
