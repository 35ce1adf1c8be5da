import type { Kind } from '../../utils/fields/index.ts';
import type { Outcome, OutcomeState } from '../../utils/filling/outcome.ts';
import { showFact } from '../card/show-fact.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Icon, type IconName } from '../controls/Icon.tsx';
import { PlaceName, placeOf } from '../plan/place.tsx';
import { camelCase, useTexts } from '../texts.tsx';

const signs: Record<OutcomeState, IconName> = {
  written: 'done',
  refused: 'doubt',
  gone: 'doubt',
  changed: 'doubt',
  occupied: 'left',
  hidden: 'left',
  undone: 'left',
  kept: 'left',
};

/** Boxes that the person may still fill by hand. */
const byHand: readonly OutcomeState[] = ['refused', 'changed', 'hidden'];

interface OutcomeLineProps {
  outcome: Outcome;
  /** The card's value, to copy where the page did not take it. */
  value: string | undefined;
  onCopy: (kind: Kind, value: string) => unknown;
}

/** What happened to one box, in words. */
export function OutcomeLine({ outcome, value, onCopy }: OutcomeLineProps) {
  const t = useTexts();
  const { kind, state } = outcome;
  return (
    <li class={`row outcome outcome-${state}`} data-outcome={outcome.id} data-state={state}>
      <p class="standing">
        <Icon name={signs[state]} />
        <span>
          <PlaceName block={outcome.block} label={outcome.label || t('plan.unnamed')} />
          <span class="standing-says">{t(`outcome.${camelCase(state)}`)}</span>
        </span>
      </p>
      {value && byHand.includes(state) && (
        <div class="row-more by-hand">
          <span class="value figures">{showFact(kind, value)}</span>
          <CopyButton what={placeOf(outcome, t)} onCopy={() => onCopy(kind, value)} />
        </div>
      )}
    </li>
  );
}
