import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface ConfirmProps {
  /** The words of the button that asks for it. */
  word: string;
  question: string;
  yes: string;
  no: string;
  onYes: () => void;
  /** true: it is asked at once, as a second question is · false: the button takes the focus, after a no. */
  asked?: boolean | undefined;
  onNo?: () => void;
  /** What would follow, below the question. */
  children?: ComponentChildren;
}

/**
 * A button for what cannot be taken back: it asks once more, on the spot. The question takes the focus; a
 * no, by its button or by Escape, gives it back to the button.
 */
export function Confirm(props: ConfirmProps) {
  const { word, question, yes, no, onYes, children } = props;
  const [asking, setAsking] = useState<boolean | undefined>(props.asked);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asking !== undefined)
      place.current?.querySelector<HTMLElement>('fieldset, button')?.focus();
  }, [asking]);
  const refuse = () => {
    setAsking(false);
    props.onNo?.();
  };
  return (
    <div class="confirm" ref={place}>
      {asking ? (
        <fieldset
          class="aside"
          tabIndex={-1}
          onKeyDown={(event) => event.key === 'Escape' && refuse()}
        >
          <legend>{question}</legend>
          {children}
          <div class="row-buttons">
            <Button look="danger" onPress={onYes}>
              {yes}
            </Button>
            <Button onPress={refuse}>{no}</Button>
          </div>
        </fieldset>
      ) : (
        <Button look="quiet" onPress={() => setAsking(true)}>
          {word}
        </Button>
      )}
    </div>
  );
}
