import { useId } from 'preact/hooks';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';

interface PlanFootProps {
  rows: readonly PlanRow[];
  problem?: string | undefined;
  busy?: boolean | undefined;
  onFill: () => void;
}

/** The one button, with the number of boxes it will write; a sentence where it can write none. */
export function PlanFoot({ rows, problem, busy = false, onFill }: PlanFootProps) {
  const t = useTexts();
  const id = useId();
  const count = rows.filter(({ ticked }) => ticked).length;
  const says =
    count > 0 ? 'plan.nothingSent' : rows.every(isSettled) ? 'plan.settled' : 'plan.tickOne';
  return (
    <>
      <Problem says={problem} />
      <Button
        look="primary"
        does="fill"
        disabled={count === 0 || busy}
        describedBy={id}
        onPress={onFill}
      >
        {busy ? t('plan.filling') : t('plan.fill', [count], count)}
      </Button>
      <p id={id} class="small foot-says">
        {t(says)}
      </p>
    </>
  );
}

const isSettled = ({ state }: PlanRow): boolean =>
  state === 'filled' || state === 'differs' || state === 'no-fit' || state === 'alone';
