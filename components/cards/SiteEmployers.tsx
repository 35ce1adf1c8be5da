import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';

/** A site, and the employer that is meant there. */
export interface SiteEmployer {
  readonly host: string;
  readonly name: string;
}

interface SiteEmployersProps {
  sites: readonly SiteEmployer[];
  onForget: (host: string) => void;
}

/** The sites for which the person has chosen an employer, and the way back to the active one. */
export function SiteEmployers({ sites, onForget }: SiteEmployersProps) {
  const t = useTexts();
  if (sites.length === 0) return null;
  return (
    <section class="site-employers" aria-label={t('cards.sites')}>
      <h2>{t('cards.sites')}</h2>
      <p>{t('cards.sitesSay')}</p>
      <ul class="rows">
        {sites.map(({ host, name }) => (
          <li key={host} class="row">
            <p>{t('cards.siteLine', [host, name || t('card.unnamed')])}</p>
            <Button look="quiet" onPress={() => onForget(host)}>
              {t('cards.forgetSite', [host])}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
