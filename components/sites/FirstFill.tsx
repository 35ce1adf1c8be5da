import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';
import { LookAlikeNote } from './LookAlikeNote.tsx';
import { SiteHost, type SiteHostProps } from './SiteHost.tsx';

/** What is to be known of one site before anything is written there. */
export interface SiteQuestion extends SiteHostProps {
  /** Only a part of the page comes from it. */
  framed?: boolean;
  /** A departmental site of the social-housing request. */
  isOffered: boolean;
  /** The host of ours that this one could be taken for. */
  real?: string | undefined;
}

export interface FirstFillProps {
  /** The page's own site, and those of its parts that come from elsewhere. */
  sites: readonly SiteQuestion[];
  /** The names of what will be written. */
  written: readonly string[];
  busy?: boolean;
  problem?: string | undefined;
  onFill: () => void;
  onGiveUp: () => void;
}

/** Asked once, before anything is written on a site that the product does not list: which site is this? */
export function FirstFill(props: FirstFillProps) {
  const { sites, written } = props;
  const t = useTexts();
  return (
    <Screen
      title={t('sites.firstTitle', [], sites.length)}
      takesFocus
      foot={<FirstFillFoot {...props} />}
    >
      {sites.map((site) => (
        <Question {...site} key={site.host} />
      ))}
      {sites.some(({ isOffered }) => !isOffered) && <p>{t('sites.checkAddress')}</p>}
      <p>{t('sites.willWrite', [written.join(', ')])}</p>
    </Screen>
  );
}

function Question({ host, seen, framed = false, isOffered, real }: SiteQuestion) {
  const t = useTexts();
  return (
    <>
      {framed && <p>{t('sites.framed')}</p>}
      <SiteHost host={host} seen={seen} />
      {real ? (
        <LookAlikeNote real={real} />
      ) : (
        <p>{t(isOffered ? 'sites.isHousingRequest' : 'sites.notAl')}</p>
      )}
    </>
  );
}

/** On a look-alike the way out is the main button. */
function FirstFillFoot({ sites, busy = false, problem, onFill, onGiveUp }: FirstFillProps) {
  const t = useTexts();
  const real = sites.some((site) => site.real !== undefined);
  const hosts = sites.map(({ host }) => host).join(', ');
  const fill = (
    <Button
      look={real ? 'secondary' : 'primary'}
      does="confirm"
      disabled={busy}
      onPress={onFill}
      key="fill"
    >
      {busy ? t('plan.filling') : t('sites.fillOn', [hosts])}
    </Button>
  );
  const leave = (
    <Button look={real ? 'primary' : 'secondary'} onPress={onGiveUp} key="leave">
      {t('sites.doNotFill')}
    </Button>
  );
  return (
    <>
      <Problem says={problem} />
      <div class="site-buttons">{real ? [leave, fill] : [fill, leave]}</div>
    </>
  );
}
