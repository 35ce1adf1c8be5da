import { useId } from 'preact/hooks';
import { Note, type Said } from './Note.tsx';

interface TextAreaProps {
  label: string;
  value: string;
  hint?: string | undefined;
  said?: Said | undefined;
  rows?: number;
  lang?: string;
  onInput: (value: string) => void;
}

/** Several lines to type. */
export function TextArea({ label, value, hint, said, rows = 4, lang, onInput }: TextAreaProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        class="input"
        rows={rows}
        lang={lang}
        autocomplete="off"
        value={value}
        aria-describedby={hint ? `${id}-hint ${id}-note` : `${id}-note`}
        aria-invalid={said?.weight === 'forbidden' ? 'true' : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <Note id={`${id}-note`} said={said} />
    </div>
  );
}
