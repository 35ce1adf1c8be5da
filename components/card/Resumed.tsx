import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';

interface ResumedProps {
  /** A new card, or one that was being edited. */
  what: 'new' | 'edited';
  /** To the plan of the page at hand, where it is a form. */
  onSeePage?: (() => void) | undefined;
}

/** Above a form that is taken up again: why one is here, and that nothing was lost. */
export function Resumed({ what, onSeePage }: ResumedProps) {
  const t = useTexts();
  return (
    <div class="aside aside-slim">
      <p>{t(what === 'new' ? 'card.resumedNew' : 'card.resumedEdited')}</p>
      {onSeePage && <Button onPress={onSeePage}>{t('card.seePage')}</Button>}
    </div>
  );
}
