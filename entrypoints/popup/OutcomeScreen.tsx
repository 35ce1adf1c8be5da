import { OutcomeView } from '../../components/outcome/OutcomeView.tsx';
import { copy } from '../shared/copy.ts';
import type { ScreenProps } from './App.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { leftOut } from './left-out.ts';
import { useBoundKey } from './use-bound-key.ts';
import { useUndo } from './use-undo.ts';

/** What the last fill on this page did, and the way back. */
export function OutcomeScreen(props: ScreenProps) {
  const { page, vault, again, show } = props;
  const { onUndo, problem } = useUndo(props);
  const undoKeys = useBoundKey('undo-fill');
  if (!page.last) return <Elsewhere {...props} />;
  return (
    <OutcomeView
      host={page.host ?? ''}
      last={page.last}
      left={leftOut(page, vault)}
      problem={problem}
      undoKeys={undoKeys}
      onUndo={onUndo}
      onLookAgain={() => void again('plan').then(() => show('plan'))}
      onCopy={(_, value) => copy(value)}
    />
  );
}
