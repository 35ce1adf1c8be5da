import { useState } from 'preact/hooks';
import { PlanView } from '../../components/plan/PlanView.tsx';
import { schemes } from '../../utils/schemes/index.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import type { ScreenProps } from './App.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { employersOf } from './employers.ts';
import { memoryOf } from './memory.ts';
import { usePlan } from './use-plan.ts';

/** What this page asks. Another employer, or another reading of the page, is a plan of its own: no choice is taken over. */
export const PlanScreen = (props: ScreenProps) =>
  props.page.sighting ? (
    <Plan key={`${props.vault.active?.id} ${props.page.reading}`} {...props} />
  ) : (
    <Elsewhere {...props} />
  );

/** What will be written, and the one button. */
function Plan({ page, vault, again, show, during }: ScreenProps) {
  const { rows, actions, fill } = usePlan(page, vault);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const scheme = page.scheme && schemes[page.scheme];
  const onFill = () => {
    setBusy(true);
    during(fill)
      .then((done) => (done ? again('outcome') : setProblem(translate('wiring.pageGone'))))
      .catch((error: unknown) => setProblem(troubleText(error)))
      .finally(() => setBusy(false));
  };
  return (
    <PlanView
      {...actions}
      host={page.host ?? ''}
      schemeName={scheme?.name}
      schemeClosedOn={scheme && 'closedOn' in scheme ? scheme.closedOn : undefined}
      rows={rows}
      unread={page.sighting?.unread ?? []}
      unlisted={page.trust === 'click'}
      employers={employersOf(vault, again)}
      busy={busy}
      problem={problem}
      {...memoryOf(page, vault)}
      message={page.message}
      onMessage={() => show('message')}
      onFill={onFill}
      onAskCode={() => show('letter')}
      onCorrect={(at) => show('card-form', { at })}
    />
  );
}
