import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Button } from '../controls/Button.tsx';
import { placeOf } from '../plan/place.tsx';
import { useTexts } from '../texts.tsx';

interface ForgetButtonProps {
  row: PlanRow;
  onForget?: ((taught: string) => void) | undefined;
}

/** Below the row of a box that was taught: takes it back. Nothing below the others. */
export function ForgetButton({ row, onForget }: ForgetButtonProps) {
  const t = useTexts();
  const { taught } = row;
  if (taught === undefined || !onForget) return null;
  return (
    <div class="row-more">
      <Button look="quiet" onPress={() => onForget(taught)}>
        {t('teach.forget')}
        <span class="unseen"> {placeOf(row, t)}</span>
      </Button>
    </div>
  );
}
