import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TickProps {
  label: ComponentChildren;
  /** What ticking it means: a value, a warning. Read after the label. */
  description?: ComponentChildren;
  /** Ticked, it offers to write into a box: a mark for tests, whatever the words. */
  offers?: boolean;
  /** Cannot be changed now: the description says why. */
  disabled?: boolean;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

/** A checkbox with its words; the label is stretched over the description, so all can be pressed. */
export function Tick({ label, description, offers, disabled, ticked, onTick }: TickProps) {
  const id = useId();
  return (
    <div class="tick">
      <input
        id={id}
        type="checkbox"
        data-tick={offers}
        checked={ticked}
        disabled={disabled}
        aria-describedby={description ? `${id}-more` : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div class="tick-words">
        <label for={id}>{label}</label>
        {description && (
          <div id={`${id}-more`} class="tick-more">
            {description}
          </div>
        )}
      </div>
    </div>
  );
}
