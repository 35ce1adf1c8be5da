import { useId } from 'preact/hooks';
import { Note } from '../controls/Note.tsx';

interface PassphraseFieldProps {
  label: string;
  value: string;
  hint?: string | undefined;
  /** What is wrong with it, a sentence. */
  problem?: string | undefined;
  /** Read by whoever looks over the shoulder. */
  isShown: boolean;
  onInput: (value: string) => void;
}

/** A secret to type. The browser is asked not to keep it either. */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, hint, problem, isShown } = props;
  const id = useId();
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
        class="input"
        {...(isShown ? { type: 'text' as const } : { type: 'password' as const })}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        aria-describedby={hint ? `${id}-hint ${id}-note` : `${id}-note`}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Note id={`${id}-note`} said={problem ? { text: problem, weight: 'doubt' } : undefined} />
    </div>
  );
}
