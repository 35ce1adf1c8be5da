import { useState } from 'preact/hooks';
import {
  SiteChoices,
  type SiteChoicesProps,
  SiteOffer,
  type SiteStanding,
} from '../../components/sites/SiteChoices.tsx';
import { lookAlike } from '../../utils/sites/look-alike.ts';
import { allowAlways, leaveAlone, type SiteState, takeBack } from '../shared/sites.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import type { ScreenProps } from './App.tsx';
import type { SeenPage } from './page.ts';

/** What may be decided about the site of the page: for above a screen's own words, and for below them. */
export function useSite({ page, again }: Pick<ScreenProps, 'page' | 'again'>) {
  const [problem, setProblem] = useState<string>();
  const { site } = page;
  const standing = standingOf(page);
  if (!site || !standing) return {};
  const choices: SiteChoicesProps = {
    standing,
    host: site.name,
    problem,
    ...deciding(site, { again, setProblem }),
  };
  return {
    above: standing === 'offered' && <SiteOffer {...choices} />,
    below: <SiteChoices {...choices} />,
  };
}

interface Telling extends Pick<ScreenProps, 'again'> {
  readonly setProblem: (says: string | undefined) => void;
}

/** Each decision, and what is told of it. */
function deciding(site: SiteState, { again, setProblem }: Telling) {
  const trouble = (error: unknown) => setProblem(troubleText(error));
  const done = (key?: string) => {
    setProblem(undefined);
    return again(undefined, key ? { said: translate(key) } : {});
  };
  return {
    // Nothing may be waited for before the browser is asked.
    onAlways: () => {
      allowAlways(site)
        .then((ok) => (ok ? done('sites.nowAlways') : setProblem(translate('sites.refused'))))
        .catch(trouble);
    },
    onNever: () => void leaveAlone(site).then(() => done(), trouble),
    onTakeBack: () => void takeBack(site).then(() => done('sites.nowTakenBack'), trouble),
  };
}

/** How this page's site stands; undefined where nothing is to be decided: no site, or a private window. */
function standingOf({ trust, site, privately, host }: SeenPage): SiteStanding | undefined {
  if (!site || privately || host === undefined || site.mode === 'never') return undefined;
  if (trust === 'listed') return 'listed';
  if (site.mode === 'always') return site.permitted ? 'always' : 'withdrawn';
  if (lookAlike(host)) return 'look-alike';
  return trust === 'offered' ? 'offered' : 'open';
}
