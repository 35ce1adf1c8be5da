import { useState } from 'preact/hooks';
import { OutcomeView } from '../../components/outcome/OutcomeView.tsx';
import { copy } from '../shared/copy.ts';
import { undoOver } from '../shared/far-page.ts';
import { translate } from '../shared/texts.ts';
import type { ScreenProps } from './App.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { leftOut } from './left-out.ts';

/** What the last fill on this page did, and the way back. */
export function OutcomeScreen(props: ScreenProps) {
  const { page, vault, again, show } = props;
  const [problem, setProblem] = useState<string>();
  const { tab, last } = page;
  if (tab === undefined || !last) return <Elsewhere {...props} />;
  const onUndo = () => {
    undoOver(tab, last)
      .then((answered) => (answered ? again('outcome') : setProblem(translate('wiring.pageGone'))))
      .catch(() => setProblem(translate('wiring.unexpected')));
  };
  return (
    <OutcomeView
      host={page.host ?? ''}
      last={last}
      left={leftOut(page, vault)}
      problem={problem}
      onUndo={onUndo}
      onLookAgain={() => void again('plan').then(() => show('plan'))}
      onCopy={(_, value) => copy(value)}
    />
  );
}
