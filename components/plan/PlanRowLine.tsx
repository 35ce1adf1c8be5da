import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { ForgetButton } from '../teach/ForgetButton.tsx';
import { FillableRow } from './FillableRow.tsx';
import { LackingRow } from './LackingRow.tsx';
import { PointedRow } from './PointedRow.tsx';
import type { PlanActions } from './plan-actions.ts';
import { StandingRow } from './StandingRow.tsx';
import { TieRow } from './TieRow.tsx';
import { TypedRow } from './TypedRow.tsx';

/** One row of the plan, as its state wants it. */
export function PlanRowLine({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  return (
    <PointedRow id={row.id} state={row.state} onPoint={actions.onPoint}>
      <RowContent row={row} actions={actions} />
      <ForgetButton row={row} onForget={actions.onForget} />
    </PointedRow>
  );
}

function RowContent({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const { kind, state } = row;
  // A fact that is being typed changes the state of its row: the text box must not vanish under the
  // fingers. What the new state has to say (a doubt, a value too long) comes below it.
  const typed = kind !== undefined && actions.typed[kind] !== undefined && state !== 'tie';
  const told = state !== 'lacking' && !(typed && (state === 'ready' || state === 'doubt'));
  return (
    <>
      {(state === 'lacking' || typed) && <LackingRow row={row} actions={actions} />}
      {typed && state === 'doubt' && <TypedRow row={row} actions={actions} />}
      {told && <KnownRow row={row} actions={actions} />}
    </>
  );
}

/** A row whose fact the card has. */
function KnownRow({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const { state } = row;
  if (state === 'tie') return <TieRow row={row} actions={actions} />;
  if (state === 'filled' || state === 'differs' || state === 'no-fit') {
    return <StandingRow row={{ ...row, state }} onCopy={actions.onCopy} />;
  }
  return <FillableRow row={row} actions={actions} />;
}
