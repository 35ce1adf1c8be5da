import { useState } from 'preact/hooks';
import type { EmployerCardFormProps } from '../../components/card/EmployerCardForm.tsx';
import type { Draft, Entry } from '../../components/card/entries.ts';
import type { Employer } from '../../utils/vault/records.ts';
import { cardFrom, draftFrom } from './card-text.ts';
import { explain } from './explain.ts';
import { kept } from './kept.ts';
import { translate } from './texts.ts';
import { troubleText } from './trouble.ts';

/** Which card is being typed, from what, and what follows. */
export interface CardForm {
  /** Undefined for a new one. */
  readonly employer: Employer | undefined;
  /** What was being typed when the window closed. */
  readonly draft: Draft | undefined;
  readonly onKept: (employer: Employer) => void;
  readonly onCancel?: (() => void) | undefined;
}

/** Drafts of cards are kept under the employer's id, or under `new`. */
export const draftKey = (employer: Employer | undefined): string =>
  `employer:${employer?.id ?? 'new'}`;

/** The props of the form: each keystroke is kept as a draft, the whole is kept on the button. */
export function useCardForm({
  employer,
  draft,
  onKept,
  onCancel,
}: CardForm): EmployerCardFormProps {
  const [values, setValues] = useState<Draft>(draft ?? (employer ? draftFrom(employer) : {}));
  const [problem, setProblem] = useState<string>();
  const key = draftKey(employer);
  const trouble = (error: unknown) => setProblem(troubleText(error));
  const onInput = (entry: Entry, typed: string) => {
    const next = { ...values, [entry]: typed };
    setValues(next);
    kept.keepDraft(key, next).catch(trouble);
  };
  const onKeep = () => {
    kept
      .keepEmployer(cardFrom(values, employer))
      .then(async (outcome) => {
        if (!outcome.kept) return setProblem(translate(refusalKeys[outcome.why]));
        await kept.dropDraft(key);
        onKept(outcome.employer);
      })
      .catch(trouble);
  };
  const onGiveUp = onCancel && (() => void kept.dropDraft(key).catch(trouble).then(onCancel));
  return { values, explain, problem, onInput, onKeep, onCancel: onGiveUp };
}

const refusalKeys = {
  forbidden: 'card.forbidden',
  unreadable: 'wiring.notKept',
  missing: 'wiring.notKept',
} as const;
