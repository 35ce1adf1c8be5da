import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Note } from '../controls/Note.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';
import { doubtOf } from './FillableRow.tsx';
import { placeOf } from './place.tsx';
import type { PlanActions } from './plan-actions.ts';
import { Why } from './Why.tsx';

/** Below the box in which a doubted value is typed: the tick. The value and its check stand in the box already. */
export function TypedRow({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  const isTold = doubtOf(row, actions) !== undefined;
  return (
    <div class="typed">
      <Tick
        label={
          <>
            {t('plan.writeTyped')}
            <span class="unseen"> {placeOf(row, t)}</span>
          </>
        }
        offers
        ticked={row.ticked}
        onTick={(ticked) => actions.onTick(row.id, ticked)}
      />
      <div class="row-more">
        {!isTold && (
          <Note id={`doubt-${row.id}`} said={{ weight: 'doubt', text: t('plan.doubt') }} />
        )}
        <Why row={row} open={!isTold} />
      </div>
    </div>
  );
}
