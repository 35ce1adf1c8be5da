import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';
import { SiteHost } from './SiteHost.tsx';

/** A site in a list; `withdrawn`: wanted always, but its permission is gone. */
export interface ListedSite {
  readonly host: string;
  readonly seen?: string;
  readonly withdrawn?: boolean;
}

export type SiteList = 'always' | 'never' | 'confirmed';

export interface SiteListsProps extends Readonly<Record<SiteList, readonly ListedSite[]>> {
  /** Known from installation: named, not to be changed here. */
  listed: readonly string[];
  problem?: string | undefined;
  onRemove: (list: SiteList, host: string) => void;
  onGiveAgain: (host: string) => void;
}

/** The sites that were decided about, in three lists, and those that are known from installation. */
export function SiteLists(props: SiteListsProps) {
  const t = useTexts();
  return (
    <section class="site-lists">
      <h2>{t('sites.title')}</h2>
      {props.problem && <Problem says={props.problem} />}
      <p>{t('sites.listedSays', [props.listed.join(', ')])}</p>
      {(['always', 'never', 'confirmed'] as const).map((list) => (
        <List key={list} list={list} {...props} />
      ))}
    </section>
  );
}

const titles = {
  always: 'sites.alwaysList',
  never: 'sites.neverList',
  confirmed: 'sites.confirmedList',
} as const;

function List({ list, ...props }: SiteListsProps & { list: SiteList }) {
  const t = useTexts();
  const sites = props[list];
  return (
    <>
      <h3>{t(titles[list])}</h3>
      {sites.length === 0 ? (
        <p class="small">{t('sites.noneHere')}</p>
      ) : (
        <ul class="rows">
          {sites.map((site) => (
            <Line key={site.host} list={list} site={site} {...props} />
          ))}
        </ul>
      )}
    </>
  );
}

interface LineProps extends Pick<SiteListsProps, 'onRemove' | 'onGiveAgain'> {
  list: SiteList;
  site: ListedSite;
}

function Line({ list, site: { host, seen, withdrawn }, onRemove, onGiveAgain }: LineProps) {
  const t = useTexts();
  return (
    <li class="row site-row">
      <SiteHost host={host} seen={seen} />
      {withdrawn && <p class="small">{t('sites.withdrawn')}</p>}
      <div class="row-buttons">
        {withdrawn && (
          <Button look="quiet" onPress={() => onGiveAgain(host)}>
            {t('sites.giveAgain')} <span class="unseen">{host}</span>
          </Button>
        )}
        <Button look="quiet" onPress={() => onRemove(list, host)}>
          {t('sites.remove')} <span class="unseen">{host}</span>
        </Button>
      </div>
    </li>
  );
}
