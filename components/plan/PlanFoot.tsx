import { useId } from 'preact/hooks';
import type { PlanRow, RowState } from '../../utils/filling/plan-row.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';

interface PlanFootProps {
  rows: readonly PlanRow[];
  problem?: string | undefined;
  busy?: boolean | undefined;
  onFill: () => void;
}

/** The one button, with the number of boxes it will write; a sentence alone where it can write none. */
export function PlanFoot({ rows, problem, busy = false, onFill }: PlanFootProps) {
  const t = useTexts();
  const id = useId();
  const count = rows.filter(({ ticked }) => ticked).length;
  const nothing = count > 0 ? undefined : nothingIn(rows.filter(({ state }) => state !== 'alone'));
  return (
    <>
      <Problem says={problem} />
      {!nothing && (
        <Button
          look="primary"
          does="fill"
          disabled={count === 0 || busy}
          describedBy={id}
          onPress={onFill}
        >
          {busy ? t('plan.filling') : t('plan.fill', [count], count)}
        </Button>
      )}
      <p id={id} class={nothing ? 'foot-says' : 'small foot-says'}>
        {t(nothing ?? (count > 0 ? 'plan.nothingSent' : 'plan.tickOne'))}
      </p>
    </>
  );
}

/** Why no tick could be given here; undefined where one can. */
function nothingIn(rows: readonly PlanRow[]): string | undefined {
  const some = (...states: readonly RowState[]) => rows.some(({ state }) => states.includes(state));
  if (some('ready', 'doubt', 'tie')) return undefined;
  if (some('lacking')) return some('filled') ? 'plan.onlyLacking' : 'plan.lacking';
  return some('differs', 'no-fit') || rows.length === 0 ? 'plan.settled' : 'plan.allFilled';
}
