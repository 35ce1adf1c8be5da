import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { FillableRow } from './FillableRow.tsx';
import { LackingRow } from './LackingRow.tsx';
import { PointedRow } from './PointedRow.tsx';
import type { PlanActions } from './plan-actions.ts';
import { StandingRow } from './StandingRow.tsx';
import { TieRow } from './TieRow.tsx';

/** One row of the plan, as its state wants it. */
export function PlanRowLine({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  return (
    <PointedRow id={row.id} state={row.state} onPoint={actions.onPoint}>
      <RowContent row={row} actions={actions} />
    </PointedRow>
  );
}

function RowContent({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  // A fact that is being typed makes its row ready: the text box must not vanish under the fingers.
  const beingTyped = row.kind !== undefined && actions.typed[row.kind] !== undefined;
  const { state } = row;
  if (state === 'lacking' || (beingTyped && state === 'ready')) {
    return <LackingRow row={row} actions={actions} />;
  }
  if (state === 'tie') return <TieRow row={row} actions={actions} />;
  if (state === 'filled' || state === 'differs' || state === 'no-fit') {
    return <StandingRow row={{ ...row, state }} actions={actions} />;
  }
  return <FillableRow row={row} actions={actions} />;
}
