import { useTexts } from '../texts.tsx';

export interface SiteHostProps {
  host: string;
  /** What its letters look like, where the name itself is a code (`xn--…`). */
  seen?: string | undefined;
}

/** A host’s name in full: never cut, whatever its length, and never only as it wants to be seen. */
export function SiteHost({ host, seen }: SiteHostProps) {
  const t = useTexts();
  return (
    <p class="site-host">
      <strong>{host}</strong>
      {seen !== undefined && seen !== host && (
        <span class="small">{t('sites.seenAs', [seen])}</span>
      )}
    </p>
  );
}
