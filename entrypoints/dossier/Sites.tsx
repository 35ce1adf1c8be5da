import { useState } from 'preact/hooks';
import { type ListedSite, type SiteList, SiteLists } from '../../components/sites/SiteLists.tsx';
import { listed } from '../../utils/sites/hosts.ts';
import { asSeen } from '../../utils/sites/punycode.ts';
import { allowAlways, forgetConfirmed, type KeptSite, takeBack } from '../shared/sites.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';

interface SitesProps {
  readonly sites: readonly KeptSite[];
  readonly again: () => Promise<void>;
}

/** What was decided about which site, and the way back. */
export function Sites({ sites, again }: SitesProps) {
  const [problem, setProblem] = useState<string>();
  const trouble = (error: unknown) => setProblem(troubleText(error));
  const siteAt = (host: string) => sites.find((site) => site.host === host);
  const onRemove = (list: SiteList, host: string) => {
    const removed =
      list === 'confirmed'
        ? forgetConfirmed(host)
        : takeBack({ name: host, mode: siteAt(host)?.mode });
    removed.then(again).catch(trouble);
  };
  const onGiveAgain = (host: string) => {
    allowAlways({ name: host, mode: 'always' })
      .then((granted) => (granted ? again() : setProblem(translate('sites.refused'))))
      .catch(trouble);
  };
  return (
    <SiteLists
      listed={listed.map((pattern) => pattern.slice('https://*.'.length, -'/*'.length))}
      always={sites.filter(({ mode }) => mode === 'always').map(shown)}
      never={sites.filter(({ mode }) => mode === 'never').map(({ host }) => named(host))}
      confirmed={sites
        .filter(({ confirmedAt }) => confirmedAt !== undefined)
        .map(({ host }) => named(host))}
      problem={problem}
      onRemove={onRemove}
      onGiveAgain={onGiveAgain}
    />
  );
}

const named = (host: string): ListedSite => ({ host, seen: asSeen(host) });

const shown = ({ host, permitted }: KeptSite): ListedSite => ({
  ...named(host),
  withdrawn: !permitted,
});
