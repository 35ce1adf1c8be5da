import { isSiret } from '../../utils/fields/identifiers.ts';
import type { Matter, Outcome, OutcomeState } from '../../utils/filling/outcome.ts';
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
  emptied: 'left',
};

/** Boxes that the person may still fill by hand. */
const byHand: readonly OutcomeState[] = ['refused', 'changed', 'hidden'];

interface OutcomeLineProps {
  outcome: Outcome;
  onCopy: (kind: Matter, value: string) => unknown;
}

/** What happened to one box, in words. */
export function OutcomeLine({ outcome, onCopy }: OutcomeLineProps) {
  const t = useTexts();
  const { state, value } = outcome;
  // A SIRET that was put where a code is asked is still a SIRET.
  const kind = isSiret(value) ? 'siret' : outcome.kind;
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
          {kind !== 'message' && <span class="value figures">{showFact(kind, value)}</span>}
          <CopyButton what={placeOf(outcome, t)} onCopy={() => onCopy(outcome.kind, value)} />
        </div>
      )}
    </li>
  );
}
