import type { Draft } from '../../components/card/entries.ts';
import type { Target } from '../../components/share/TargetChoice.tsx';
import { same } from '../../utils/fields/same.ts';
import { isPresent } from '../../utils/vault/active-employer.ts';
import type { KeptEmployer } from '../../utils/vault/employer-card.ts';
import type { Employer } from '../../utils/vault/records.ts';
import { cardDraft, draftKey } from '../shared/card-draft.ts';
import { changesFrom, nameOf, withoutWholeName } from '../shared/card-text.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import {
  changedIn,
  draftOfCard,
  openCard,
  type TypedCard,
  valuesOf,
} from '../shared/typed-card.ts';

const refusals = {
  forbidden: 'card.forbidden',
  unreadable: 'wiring.notKept',
  missing: 'card.gone',
} as const;

/** What a person takes from a paper or from the register. */
export interface FromPaper {
  readonly chosen: Draft;
  /** What payslips show as the employer's. */
  readonly sirets: readonly string[];
  /** `new`: a card of its own, though another is in use, or typed: the paper is another company's. */
  readonly target?: Target;
}

/** What is said of it, or why it could not be kept. */
export type PaperKept = { readonly said: string } | { readonly refused: string };

/** Keeps what was chosen as the card's form does, on the active card or a new one. */
export async function keepFromPaper(
  active: Pick<Employer, 'id'> | undefined,
  { chosen, sirets, target = 'active' }: FromPaper,
): Promise<PaperKept> {
  // A card of its own is not the one that is being typed, if one is.
  const isApart = target === 'new';
  const edited = isApart ? undefined : active?.id;
  const card = await cardNow(edited, isApart);
  const taken = withDays(chosen, card);
  const outcome = await keepOn(card, { edited, taken });
  if (!outcome.kept) return { refused: translate(refusals[outcome.why]) };
  const { employer } = outcome;
  if (sirets.length > 0) await kept.noteSeenSirets(employer.id, sirets);
  if (!edited) await kept.chooseEmployer(employer.id);
  if (!isApart) await keepTyped({ card, edited, employer, taken });
  if (!isApart) return { said: translate('papers.kept') };
  return { said: translate('papers.keptNew', [nameOf(employer) || translate('card.unnamed')]) };
}

/** The card with what is typed on it, read at the very order: a page knows the vault as of its last look. */
async function cardNow(edited: string | undefined, isApart: boolean): Promise<TypedCard> {
  const employers = (await kept.allEmployers()).employers.filter(isPresent);
  const draft = isApart ? undefined : await cardDraft(edited, employers);
  return openCard({ employers, edited, draft });
}

/** Another code has another end: the day of the one before does not stay with it. */
function withDays(chosen: Draft, card: TypedCard): Draft {
  const others = (['company-code', 'specific-code'] as const).filter((code) => {
    // A day that was typed is that of the code that was typed.
    const isTyped = card.changes[`${code}-until`] !== undefined;
    const was = valuesOf(isTyped ? card : { ...card, changes: {} })[code];
    const is = chosen[code];
    return was && is && !same(code, was, is);
  });
  return { ...Object.fromEntries(others.map((code) => [`${code}-until`, ''])), ...chosen };
}

interface Taken {
  readonly edited: string | undefined;
  readonly taken: Draft;
}

async function keepOn(card: TypedCard, { edited, taken }: Taken): Promise<KeptEmployer> {
  const { record } = card;
  // Only the payslip's SIRET is to be noted: the card stays as it is, and so does what is typed on it.
  if (record && Object.keys(taken).length === 0) return { kept: true, employer: record };
  const changes = changesFrom({ ...taken, ...withoutWholeName(taken, record) });
  return edited
    ? kept.keepChanges(edited, changes)
    : kept.keepEmployer({ id: card.id, ...changes });
}

interface Typed extends Taken {
  readonly card: TypedCard;
  readonly employer: Employer;
}

/** What was being typed on that card meanwhile stays typed, but for what has just been chosen. */
async function keepTyped({ card, edited, employer, taken }: Typed): Promise<void> {
  const left = Object.fromEntries(
    Object.entries(card.changes).filter(([entry]) => !(entry in taken)),
  );
  const typed = { ...card, record: employer, changes: left };
  const key = draftKey(edited);
  if (Object.keys(changedIn(typed)).length > 0) await kept.keepDraft(key, draftOfCard(typed));
  else await kept.dropDraft(key);
}
