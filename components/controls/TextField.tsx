import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Note, type Said } from './Note.tsx';

export interface TextFieldProps {
  label: ComponentChildren;
  value: string;
  hint?: string | undefined;
  said?: Said | undefined;
  type?: 'text' | 'date' | 'password';
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  /** Each sign counts: a phone's keyboard must not begin with a capital. */
  exact?: boolean;
  /** Digits under digits: for identifiers. */
  figures?: boolean;
  /** How far the typing has come: seen, and not announced at each key. */
  count?: string | undefined;
  onLeave?: () => void;
  onInput: (value: string) => void;
}

/**
 * One line to type. Never `type=email` or `tel`: the browser's own validation would refuse what the
 * product only doubts. `aria-invalid` is kept for what is really forbidden.
 */
export function TextField(props: TextFieldProps) {
  const { label, value, hint, said, type = 'text', inputMode = 'text' } = props;
  const id = useId();
  const describedBy = hint ? `${id}-hint ${id}-note` : `${id}-note`;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        class={props.figures ? 'input figures' : 'input'}
        {...(type === 'text' ? { type, inputMode } : { type })}
        autocomplete="off"
        {...(props.exact || inputMode === 'email' ? { autocapitalize: 'off' } : {})}
        spellcheck={false}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={said?.weight === 'forbidden' ? 'true' : undefined}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onLeave}
      />
      {props.count && <p class="hint">{props.count}</p>}
      <Note id={`${id}-note`} said={said} />
    </div>
  );
}
