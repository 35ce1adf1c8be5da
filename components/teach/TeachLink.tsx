import { Button } from '../controls/Button.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useTexts } from '../texts.tsx';

/** A box that was taught and is no longer on the page. */
export interface LostBox {
  readonly id: string;
  readonly label: string;
}

interface TeachLinkProps {
  lost?: readonly LostBox[] | undefined;
  problem?: string | undefined;
  /** Puts the picker into the page. */
  onTeach: () => void;
  onForget: (id: string) => void;
}

/** The way to teach a box that the rules read wrongly, or not at all; and what was taught and is gone. */
export function TeachLink({ lost = [], problem, onTeach, onForget }: TeachLinkProps) {
  const t = useTexts();
  return (
    <section class="teach" aria-label={t('teach.wrong')}>
      {lost.map(({ id, label }) => (
        <div key={id} class="teach-lost small">
          <p>{t('teach.lost', [label || t('plan.unnamed')])}</p>
          <Button look="quiet" onPress={onTeach}>
            {t('teach.again')}
            <span class="unseen"> {label}</span>
          </Button>
          <Button look="quiet" onPress={() => onForget(id)}>
            {t('teach.forget')}
            <span class="unseen"> {label}</span>
          </Button>
        </div>
      ))}
      <Button look="quiet" onPress={onTeach}>
        {t('teach.wrong')}
      </Button>
      <div aria-live="polite">
        {problem && (
          <p class="note note-forbidden">
            <Icon name="forbidden" />
            <span>{problem}</span>
          </p>
        )}
      </div>
    </section>
  );
}
