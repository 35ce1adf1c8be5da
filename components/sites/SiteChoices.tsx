import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';

/**
 * listed: known from installation · offered, open: nothing is decided yet · always: read without a click ·
 * withdrawn: wanted always, without its permission · look-alike: nothing is proposed there but to leave it
 */
export type SiteStanding = 'listed' | 'offered' | 'open' | 'always' | 'withdrawn' | 'look-alike';

export interface SiteChoicesProps {
  standing: SiteStanding;
  host: string;
  problem?: string | undefined;
  onAlways: () => void;
  onNever: () => void;
  /** Takes “always” back. */
  onTakeBack: () => void;
}

/** Where a site is known to be of use: proposed once, in a card above everything else. */
export function SiteOffer({ host, problem, onAlways }: SiteChoicesProps) {
  const t = useTexts();
  return (
    <div class="aside">
      <p>{t('sites.offer')}</p>
      <Button onPress={onAlways}>{t('sites.always')}</Button>
      <p class="small">{t('sites.alwaysSays', [host])}</p>
      {problem && <Problem says={problem} />}
    </div>
  );
}

/** What is decided about this site, and what may be: a quiet line below everything else. */
export function SiteChoices(props: SiteChoicesProps) {
  const { standing, problem } = props;
  const t = useTexts();
  return (
    <section class="site-choices" aria-label={t('sites.title')}>
      {problem && standing !== 'offered' && <Problem says={problem} />}
      {standing === 'always' && <p class="small">{t('sites.isAlways')}</p>}
      {standing === 'withdrawn' && <p class="small">{t('sites.isWithdrawn')}</p>}
      <p class="row-buttons">
        <AlwaysButtons {...props} />
        <Button look="quiet" onPress={props.onNever}>
          {t('sites.never')}
        </Button>
      </p>
    </section>
  );
}

function AlwaysButtons({ standing, onAlways, onTakeBack }: SiteChoicesProps) {
  const t = useTexts();
  const asks = standing === 'open' ? 'sites.always' : 'sites.giveAgain';
  return (
    <>
      {(standing === 'open' || standing === 'withdrawn') && (
        <Button look="quiet" onPress={onAlways}>
          {t(asks)}
        </Button>
      )}
      {(standing === 'always' || standing === 'withdrawn') && (
        <Button look="quiet" onPress={onTakeBack}>
          {t('sites.takeBack')}
        </Button>
      )}
    </>
  );
}
