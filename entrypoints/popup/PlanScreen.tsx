import { useState } from 'preact/hooks';
import { PlanView } from '../../components/plan/PlanView.tsx';
import { LookAlikeNote } from '../../components/sites/LookAlikeNote.tsx';
import { schemes } from '../../utils/schemes/index.ts';
import { lookAlike } from '../../utils/sites/look-alike.ts';
import { GivenPartOf } from '../shared/GivenPartOf.tsx';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import type { ScreenProps } from './App.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { employersOf } from './employers.ts';
import { FirstFillScreen } from './FirstFillScreen.tsx';
import { type AskedSite, askedSites, asksFirst, keepConfirmed } from './first-fill.ts';
import { forgetting } from './forgetting.ts';
import { memoryOf } from './memory.ts';
import { Teach } from './Teach.tsx';
import { usePlan } from './use-plan.ts';
import { useSite } from './use-site.tsx';

/** What this page asks. Another employer, or another reading of the page, is a plan of its own: no choice is taken over. */
export const PlanScreen = (props: ScreenProps) =>
  props.page.sighting ? (
    <Plan key={`${props.vault.active?.id} ${props.page.reading}`} {...props} />
  ) : (
    <Elsewhere {...props} />
  );

/** What will be written, and the one button; before the first fill on a site, a question. */
function Plan(props: ScreenProps) {
  const { page, vault, again, show } = props;
  const { rows, actions, fill } = usePlan(page, vault);
  const sites = askedSites(page, rows);
  const { asking, ask, ...filling } = useFill(props, { fill, sites });
  const site = useSite(props);
  if (asking === 'now') return <FirstFillScreen sites={sites} rows={rows} {...filling} />;
  const scheme = page.scheme && schemes[page.scheme];
  const real = page.trust === 'click' ? lookAlike(page.host ?? '') : undefined;
  return (
    <PlanView
      {...actions}
      host={page.host ?? ''}
      schemeName={scheme?.name}
      schemeClosedOn={scheme && 'closedOn' in scheme ? scheme.closedOn : undefined}
      rows={rows}
      unread={page.sighting?.unread ?? []}
      unlisted={page.trust === 'click' && !real && asksFirst(page)}
      employers={employersOf(props)}
      busy={filling.busy}
      problem={filling.problem}
      takesFocus={asking === 'no-more'}
      above={real ? <LookAlikeNote real={real} /> : site.above}
      below={site.below}
      {...memoryOf(page, vault)}
      message={page.message}
      onMessage={() => show('message')}
      onFill={sites.length > 0 ? ask : filling.onFill}
      onAskCode={() => show('letter')}
      onCorrect={(at) => show('card-form', { at })}
      onForget={forgetting(again)}
    >
      {vault.active && (
        <GivenPartOf
          onlyToAsk
          employer={vault.active}
          again={(said) => again(undefined, said ? { said } : {})}
        />
      )}
      <Teach page={page} again={again} />
    </PlanView>
  );
}

interface Filling {
  readonly fill: () => Promise<boolean>;
  readonly sites: readonly AskedSite[];
}

/** The order to fill, given at once or after the question. */
function useFill({ page, again, during }: ScreenProps, { fill, sites }: Filling) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState<'now' | 'no-more'>();
  const fillNow = async () => {
    if (asking === 'now') await keepConfirmed(sites, page);
    return fill();
  };
  const onFill = () => {
    setBusy(true);
    during(fillNow)
      .then((done) => (done ? again('outcome') : setProblem(translate('wiring.pageGone'))))
      .catch((error: unknown) => setProblem(troubleText(error)))
      .finally(() => setBusy(false));
  };
  const ask = () => {
    setProblem(undefined);
    setAsking('now');
  };
  return { busy, problem, asking, ask, onFill, onGiveUp: () => setAsking('no-more') };
}
