import { Icon } from '../controls/Icon.tsx';
import { useTexts } from '../texts.tsx';

/** This site could be taken for one of Action Logement’s, and is none: said as strongly as we can. */
export function LookAlikeNote({ real }: { real: string }) {
  const t = useTexts();
  return (
    <p class="note note-forbidden">
      <Icon name="forbidden" />
      <span>
        <strong>{t('sites.notAlStrong')}</strong> {t('sites.looksLike', [real])}
      </span>
    </p>
  );
}
