import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly description?: ComponentChildren;
}

interface ChoiceProps<V extends string> {
  question: ComponentChildren;
  options: readonly Option<V>[];
  /** Undefined: none is chosen, and none is chosen for the person. */
  chosen: V | undefined;
  /** Side by side where there is room: for two short answers. */
  inline?: boolean;
  onChoose: (value: V) => void;
}

/** A question with radio buttons: arrow keys move, as the browser does by itself. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const name = useId();
  return (
    <fieldset class={props.inline ? 'choice choice-inline' : 'choice'}>
      <legend>{props.question}</legend>
      <div class="choice-options">
        {props.options.map(({ value, label, description }) => (
          <label key={value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={value}
              checked={props.chosen === value}
              onChange={() => props.onChoose(value)}
            />
            <span>
              {label} {description && <span class="choice-more">{description}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
