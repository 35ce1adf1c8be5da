import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Kind } from '../../utils/fields/index.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { TextArea } from '../controls/TextArea.tsx';
import { useTexts } from '../texts.tsx';
import { CodeFields } from './CodeFields.tsx';
import { type Draft, type Entry, groups, typedKinds } from './entries.ts';
import { type Explain, FactField } from './FactField.tsx';
import { UserCompanyField } from './UserCompanyField.tsx';

export interface EmployerCardFormProps {
  values: Draft;
  explain: Explain;
  /** The day it is, `2027-03-31`. */
  today: string;
  /** Something was typed of it before, and has not been kept. */
  resumed?: 'new' | 'edited' | undefined;
  /** The box that takes the focus. */
  at?: Kind | undefined;
  /** A failure of the vault, in words. */
  problem?: string | undefined;
  /** Stands below the SIRET: another way to have it. */
  besideSiret?: ComponentChildren;
  onInput: (entry: Entry, value: string) => void;
  onKeep: () => void;
  /** Absent on the first run: there is nothing to go back to. */
  onCancel?: (() => void) | undefined;
}

/**
 * The card to fill in. Whatever is doubted may be kept; only a forbidden value (NIR, IBAN) may not.
 * Nothing that was typed is ever taken off the screen.
 */
export function EmployerCardForm(props: EmployerCardFormProps) {
  const { values, explain, onInput, onCancel } = props;
  const t = useTexts();
  const form = useRef<HTMLFormElement>(null);
  const [obstacle, setObstacle] = useState<string>();
  useEffect(() => {
    if (props.at)
      form.current?.querySelector<HTMLElement>(`[data-fact="${props.at}"] input`)?.focus();
  }, [props.at]);
  const keep = () => {
    const found = obstacleTo(values, explain);
    setObstacle(found);
    if (!found) props.onKeep();
    else firstToMend(form.current)?.focus();
  };
  return (
    <form
      ref={form}
      class="card-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {groups.map(({ name, kinds }) => (
        <fieldset key={name} class={`group group-${name}`}>
          <legend>{t(`card.groups.${name}`)}</legend>
          {kinds.map((kind) => (
            <FactField
              key={kind}
              kind={kind}
              value={values[kind] ?? ''}
              explain={explain}
              onInput={onInput}
            />
          ))}
          {name === 'siret' && props.besideSiret}
          {name === 'company' && (
            <UserCompanyField
              value={values['user-company'] ?? ''}
              explain={explain}
              onInput={(typed) => onInput('user-company', typed)}
            />
          )}
        </fieldset>
      ))}
      <CodeFields values={values} today={props.today} explain={explain} onInput={onInput} />
      <TextArea
        label={t('card.notes')}
        hint={t('card.notesHint')}
        value={values.notes ?? ''}
        said={values.notes ? explain('notes', values.notes) : undefined}
        rows={3}
        onInput={(typed) => onInput('notes', typed)}
      />
      <div class="screen-foot">
        <Problem says={props.problem ?? (obstacle && t(obstacle))} />
        <div class="foot-buttons">
          <Button type="submit" look="primary">
            {t('card.keep')}
          </Button>
          {onCancel && (
            <Button look="quiet" onPress={onCancel}>
              {t('common.cancel')}
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

/** The box that holds a forbidden value, else the first of the card. */
const firstToMend = (form: HTMLFormElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid]') ?? form?.querySelector<HTMLElement>('input');

/** The key of the sentence that says why the card cannot be kept as it stands. */
function obstacleTo(values: Draft, explain: Explain): string | undefined {
  const typed = typedKinds.filter((kind) => values[kind]?.trim());
  if (typed.length === 0) return 'card.empty';
  const isForbidden = (entry: Kind | 'notes', value = '') =>
    explain(entry, value)?.weight === 'forbidden';
  const forbidden =
    typed.some((kind) => isForbidden(kind, values[kind])) ||
    (['user-company', 'notes'] as const).some((entry) => isForbidden('notes', values[entry]));
  return forbidden ? 'card.forbidden' : undefined;
}
