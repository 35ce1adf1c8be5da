import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';

interface BrokenNoticeProps {
  /** only: no card can be read · active: the chosen one cannot · other: one that is not in use now. */
  which: 'only' | 'active' | 'other';
  /** To the page where it can be saved to a file and deleted. */
  onOpen: () => void;
}

const sentences = {
  only: 'vault.brokenOnly',
  active: 'vault.brokenActive',
  other: 'vault.broken',
} as const;

/** A card that can no longer be read is not lost: says so, and leads to it. */
export function BrokenNotice({ which, onOpen }: BrokenNoticeProps) {
  const t = useTexts();
  return (
    <section class="notice" aria-label={t('dossier.broken')}>
      <Problem says={t(sentences[which])} />
      <Button onPress={onOpen}>{t('vault.seeBroken')}</Button>
    </section>
  );
}
