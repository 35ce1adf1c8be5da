import { useEffect, useRef, useState } from 'preact/hooks';
import type { EmployerCardFormProps } from '../../components/card/EmployerCardForm.tsx';
import type { Draft, Entry } from '../../components/card/entries.ts';
import type { KeptEmployer } from '../../utils/vault/employer-card.ts';
import type { Employer } from '../../utils/vault/records.ts';
import { draftKey } from './card-draft.ts';
import { changesFrom, nameOf, withoutWholeName } from './card-text.ts';
import { explain } from './explain.ts';
import { kept } from './kept.ts';
import { translate } from './texts.ts';
import { today } from './today.ts';
import { troubleText } from './trouble.ts';
import {
  type CardInVault,
  changedIn,
  draftOfCard,
  isUnkept,
  openCard,
  readAnew,
  type TypedCard,
  typedInto,
  valuesOf,
} from './typed-card.ts';

/** Which card is being typed, as the vault has it now, and what follows. */
export interface CardForm extends CardInVault {
  /** The very first card: there is none to type any more once another window has kept one. */
  readonly first?: boolean;
  /** Makes an employer that was added the one that is meant; without it, the active one. */
  readonly choose?: (id: string) => Promise<unknown>;
  /** The employer that a new card takes the place of: it is put aside once the new one is kept. */
  readonly replaces?: string | undefined;
  /** With what there is to say of it; nothing where another window has kept it. */
  readonly onKept: (says?: string) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** The props of the form, and a way to put several entries into it at once. */
interface TypedForm extends EmployerCardFormProps {
  readonly onChosen: (chosen: Draft) => void;
}

/** The props of the form: each keystroke is kept as a draft, what was changed is kept on the button. */
export function useCardForm(form: CardForm): TypedForm {
  const { edited, onKept, onCancel } = form;
  const [problem, setProblem] = useState<string>();
  const trouble = (error: unknown) => setProblem(troubleText(error));
  const forget = () => kept.dropDraft(draftKey(edited)).catch(trouble);
  const [resumed] = useState(() => isUnkept(form));
  const [card, setCard] = useTypedCard(form, () => void forget().then(() => onKept()));
  const onChosen = (chosen: Draft) => {
    const next = typedInto(card, chosen, Date.now());
    setCard(next);
    kept.keepDraft(draftKey(edited), draftIn(next, form)).catch(trouble);
  };
  const onKeep = useOnce(async () => {
    const outcome = await keep(card, edited).catch(trouble);
    if (!outcome) return;
    if (!outcome.kept) return setProblem(translate(refusalKeys[outcome.why]));
    if (edited === undefined) await afterAdded(form, outcome.employer.id);
    await forget();
    onKept(keptText(form, outcome.employer));
  });
  const onGiveUp = onCancel && (() => void forget().then(onCancel));
  return {
    values: valuesOf(card),
    resumed: resumed ? (edited === undefined ? 'new' : 'edited') : undefined,
    today: today(),
    explain,
    problem,
    onInput: (entry: Entry, text: string) => onChosen({ [entry]: text }),
    onChosen,
    onKeep,
    onCancel: onGiveUp,
  };
}

/** A new card in the place of another one says so in its draft: it may be taken up in another window. */
const replacedBy = ({ edited, replaces, draft }: CardForm): string | undefined =>
  edited === undefined ? (replaces ?? draft?.values.replaces) : undefined;

function draftIn(card: TypedCard, form: CardForm): Record<string, string> {
  const replaces = replacedBy(form);
  return { ...draftOfCard(card), ...(replaces === undefined ? {} : { replaces }) };
}

/** An employer that was added is meant from now on; the one it replaces is put aside. */
async function afterAdded(form: CardForm, id: string): Promise<void> {
  const replaces = replacedBy(form);
  await (form.choose ?? kept.chooseEmployer)(id);
  if (replaces !== undefined && replaces !== id) await kept.archiveEmployer(replaces);
}

/** What is said once a card is kept: an employer that was added is the one that is used from then on. */
function keptText({ edited, employers }: CardForm, employer: Employer): string {
  if (edited !== undefined) return translate('card.keptChanges');
  const isAdded = employers.some(({ id }) => id !== employer.id);
  if (!isAdded) return translate('card.keptFirst');
  return translate('card.keptAdded', [nameOf(employer) || translate('card.unnamed')]);
}

/** The card as it is typed here, over the newest reading of the vault. */
function useTypedCard(form: CardForm, onSettled: () => void) {
  const [card, setCard] = useState(() => openCard(form));
  const over = useRef(form);
  useEffect(() => {
    const { employers, draft } = over.current;
    over.current = form;
    if (employers !== form.employers || draft !== form.draft)
      setCard((before) => readAnew(before, form));
    else if (isSettled(card, form)) onSettled();
  });
  return [card, setCard] as const;
}

/** Whether another window has kept this new card, and nothing is left to keep of it here. */
function isSettled(card: TypedCard, { edited, employers, first = false }: CardForm): boolean {
  if (edited !== undefined || Object.keys(changedIn(card)).length > 0) return false;
  return card.record !== undefined || (first && employers.length > 0);
}

/** An order that is not given again while it is carried out: a double click, Enter held down. */
function useOnce(order: () => Promise<void>): () => void {
  const busy = useRef(false);
  return () => {
    if (busy.current) return;
    busy.current = true;
    void order().finally(() => {
      busy.current = false;
    });
  };
}

function keep(card: TypedCard, edited: string | undefined): Promise<KeptEmployer> {
  const changed = changedIn(card);
  const changes = changesFrom({ ...changed, ...withoutWholeName(changed, card.record) });
  if (edited !== undefined) return kept.keepChanges(edited, changes);
  return kept.keepEmployer({ id: card.id, ...changes });
}

const refusalKeys = {
  forbidden: 'card.forbidden',
  unreadable: 'wiring.notKept',
  missing: 'card.gone',
} as const;
