import { Button } from '../../components/controls/Button.tsx';
import { Problem } from '../../components/controls/Problem.tsx';
import { translate } from '../shared/texts.ts';
import type { ScreenProps } from './App.tsx';
import { useUndo } from './use-undo.ts';

/** Below every screen but the outcome, which has a button of its own: the way back, as long as there is one. */
export function UndoLine(props: ScreenProps) {
  const { onUndo, problem } = useUndo(props);
  if (!onUndo || props.view === 'outcome') return null;
  return (
    <div class="popup-undo">
      <Problem says={problem} />
      <Button look="quiet" does="undo" onPress={onUndo}>
        {translate('outcome.undo')}
      </Button>
    </div>
  );
}
