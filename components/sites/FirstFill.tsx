import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';
import { LookAlikeNote } from './LookAlikeNote.tsx';
import { SiteHost, type SiteHostProps } from './SiteHost.tsx';

export interface FirstFillProps extends SiteHostProps {
  /** A departmental site of the social-housing request. */
  isOffered: boolean;
  /** The host of ours that this one could be taken for. */
  real?: string | undefined;
  /** The names of what will be written. */
  written: readonly string[];
  busy?: boolean;
  problem?: string | undefined;
  onFill: () => void;
  onGiveUp: () => void;
}

/** Asked once, before anything is written on a site that the product does not list: which site is this? */
export function FirstFill(props: FirstFillProps) {
  const { host, seen, isOffered, real, written } = props;
  const t = useTexts();
  return (
    <Screen title={t('sites.firstTitle')} takesFocus foot={<FirstFillFoot {...props} />}>
      <SiteHost host={host} seen={seen} />
      {real ? (
        <LookAlikeNote real={real} />
      ) : (
        <p>{t(isOffered ? 'sites.isHousingRequest' : 'sites.notAl')}</p>
      )}
      {!isOffered && <p>{t('sites.checkAddress')}</p>}
      <p>{t('sites.willWrite', [written.join(', ')])}</p>
    </Screen>
  );
}

/** On a look-alike the way out is the main button. */
function FirstFillFoot({ host, real, busy = false, problem, onFill, onGiveUp }: FirstFillProps) {
  const t = useTexts();
  const fill = (
    <Button
      look={real ? 'secondary' : 'primary'}
      does="confirm"
      disabled={busy}
      onPress={onFill}
      key="fill"
    >
      {busy ? t('plan.filling') : t('sites.fillOn', [host])}
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
