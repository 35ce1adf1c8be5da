import type { ComponentChildren } from 'preact';

interface ButtonProps {
  /** primary: the one thing to do here · secondary: another way · quiet: looks like a link · danger. */
  look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  disabled?: boolean;
  /** One of several, of which one is on. */
  pressed?: boolean | undefined;
  /** Id of the sentence that says why it is disabled, or what it will do. */
  describedBy?: string | undefined;
  /** A mark for tests, whatever the words. */
  does?: 'fill' | 'undo' | 'confirm' | undefined;
  onPress?: () => void;
  children: ComponentChildren;
}

/** Every button. `submit` leaves the work to the form's own event. */
export function Button(props: ButtonProps) {
  const { look = 'secondary', type = 'button', disabled = false, describedBy } = props;
  return (
    <button
      type={type}
      class={`button button-${look}`}
      disabled={disabled}
      data-do={props.does}
      aria-pressed={props.pressed}
      aria-describedby={describedBy}
      onClick={() => props.onPress?.()}
    >
      {props.children}
    </button>
  );
}
