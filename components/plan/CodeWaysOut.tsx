import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { showFact } from '../card/show-fact.ts';
import { Button } from '../controls/Button.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';
import type { PlanActions } from './plan-actions.ts';

/** No code: ask HR for it, or put the SIRET where the service takes it. Never decided by itself. */
export function CodeWaysOut({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  const siret = soundSiret(actions);
  return (
    <div class="ways-out">
      <Button onPress={actions.onAskCode}>{t('plan.askCode')}</Button>
      {siret && (
        <Tick
          label={t('plan.siretInstead')}
          description={<span class="value figures">{showFact('siret', siret)}</span>}
          ticked={actions.siretInstead.includes(row.id)}
          onTick={(ticked) => actions.onSiretInstead(row.id, ticked)}
        />
      )}
    </div>
  );
}

/** A SIRET that is doubted as such is not put forward as a code. */
function soundSiret({ facts: { siret }, explain }: PlanActions): string | undefined {
  return siret && explain('siret', siret)?.weight !== 'doubt' ? siret : undefined;
}
