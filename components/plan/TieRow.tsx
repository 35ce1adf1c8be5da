import type { ComponentChildren } from 'preact';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { isFigures } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { Choice } from '../controls/Choice.tsx';
import { camelCase, useTexts } from '../texts.tsx';
import { PlaceName } from './place.tsx';
import type { PlanActions } from './plan-actions.ts';
import { Why } from './Why.tsx';

const none = 'none';

/** A box that may want one fact or another: the person says which. None is chosen beforehand. */
export function TieRow({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  const known = row.candidates.filter((kind) => actions.facts[kind]);
  const naming = <PlaceName block={row.block} label={row.label || t('plan.unnamed')} />;
  if (known.length === 0) return <NothingKnown row={row} naming={naming} />;
  const options = known.map((kind) => ({
    value: kind,
    label: t(`kind.${camelCase(kind)}`),
    description: (
      <span class={isFigures(kind) ? 'value figures' : 'value'}>
        {showFact(kind, actions.facts[kind] ?? '')}
      </span>
    ),
  }));
  return (
    <>
      <Choice
        question={
          <>
            {naming} <span class="which">{t('plan.which')}</span>
          </>
        }
        options={[...options, { value: none, label: t('plan.leaveEmpty') }]}
        chosen={row.ticked ? row.kind : actions.left.includes(row.id) ? none : undefined}
        onChoose={(kind) =>
          kind === none ? actions.onTick(row.id, false) : actions.onKind(row.id, kind)
        }
      />
      <Why row={row} />
    </>
  );
}

/** Nothing to choose from: what it may want is said, so that the person can add it to the card. */
function NothingKnown({ row, naming }: { row: PlanRow; naming: ComponentChildren }) {
  const t = useTexts();
  const names = row.candidates.map((kind) => t(`kind.${camelCase(kind)}`)).join(', ');
  return (
    <>
      <p>{naming}</p>
      <p class="row-more">{t('plan.lacksAny', [names])}</p>
      <Why row={row} />
    </>
  );
}
