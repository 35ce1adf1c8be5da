import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { isFigures } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { Note, type Said } from '../controls/Note.tsx';
import { Tick } from '../controls/Tick.tsx';
import { type Translate, useTexts } from '../texts.tsx';
import { PlaceName } from './place.tsx';
import type { PlanActions } from './plan-actions.ts';
import { Why } from './Why.tsx';

/** A box with its value and a tick: ticked when sure, unticked and with its reason when in doubt. */
export function FillableRow({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  // A SIRET that goes where a code is asked is still a SIRET.
  const kind = row.value === actions.facts.siret ? 'siret' : row.kind;
  const figures = kind && isFigures(kind);
  return (
    <>
      <Tick
        label={<PlaceName block={row.block} label={row.label || t('plan.unnamed')} />}
        description={
          <span class={figures ? 'value figures' : 'value'}>{showFact(kind, row.value)}</span>
        }
        offers
        ticked={row.ticked}
        onTick={(ticked) => actions.onTick(row.id, ticked)}
      />
      <div class="row-more">
        {row.state === 'doubt' && <Note id={`doubt-${row.id}`} said={doubtOf(row, actions, t)} />}
        <Why row={row} open={row.state === 'doubt'} />
      </div>
    </>
  );
}

/** What the check says of the value itself, else that the box is to be looked at. */
function doubtOf(row: PlanRow, actions: PlanActions, t: Translate): Said {
  const said = row.kind && actions.explain(row.kind, row.value);
  return said?.weight === 'doubt' ? said : { weight: 'doubt', text: t('plan.doubt') };
}
