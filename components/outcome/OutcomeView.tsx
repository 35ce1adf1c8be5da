import type { LastFill, Matter } from '../../utils/filling/outcome.ts';
import { isUndone } from '../../utils/filling/outcome.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';
import { LeftRows } from './LeftRows.tsx';
import { OutcomeLine } from './OutcomeLine.tsx';
import { summaryOf } from './summary.ts';

export interface OutcomeViewProps {
  host: string;
  last: LastFill;
  /** The boxes that were recognised and are not of this fill. */
  left: readonly PlanRow[];
  problem?: string | undefined;
  /** The key that undoes as well; empty when none is bound. */
  undoKeys?: string | undefined;
  /** Absent where nothing of ours stands in the page any more. */
  onUndo?: (() => void) | undefined;
  onLookAgain: () => void;
  onCopy: (kind: Matter, value: string) => unknown;
}

/** What happened to each box. The summary is announced when the screen comes. */
export function OutcomeView(props: OutcomeViewProps) {
  const { host, last, onCopy } = props;
  const t = useTexts();
  const undone = isUndone(last);
  return (
    <Screen
      title={t(undone ? 'outcome.titleUndone' : 'outcome.title')}
      over={host}
      takesFocus
      foot={<OutcomeFoot {...props} />}
    >
      <p class="summary" role="status">
        {summaryOf(last.outcomes, t)}
      </p>
      <ul class="rows">
        {last.outcomes.map((outcome) => (
          <OutcomeLine key={outcome.id} outcome={outcome} onCopy={onCopy} />
        ))}
      </ul>
      {!undone && <LeftRows rows={props.left} onCopy={onCopy} />}
      {!undone && <p class="small">{t('outcome.check')}</p>}
    </Screen>
  );
}

function OutcomeFoot({ last, problem, undoKeys, onLookAgain, ...props }: OutcomeViewProps) {
  const t = useTexts();
  const onUndo = last.undoable ? props.onUndo : undefined;
  return (
    <>
      <Problem says={problem} />
      <div class="foot-buttons">
        <Button look="primary" onPress={onLookAgain}>
          {t('outcome.lookAgain')}
        </Button>
        {onUndo && (
          <Button does="undo" onPress={onUndo}>
            {t('outcome.undo')}
          </Button>
        )}
      </div>
      {onUndo && undoKeys && (
        <p class="small undo-key">
          {t('steps.undoKey')} <kbd>{undoKeys}</kbd>
        </p>
      )}
    </>
  );
}
