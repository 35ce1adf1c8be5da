import { Button } from '../controls/Button.tsx';
import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';

interface JobChangeProps {
  /** The name of the employer that is left. */
  name: string;
  onStart: () => void;
  onCancel: () => void;
}

/** Another employer in the place of this one: what happens, in order, and what stays. */
export function JobChange({ name, onStart, onCancel }: JobChangeProps) {
  const t = useTexts();
  const shown = name || t('card.unnamed');
  return (
    <Screen title={t('cards.jobChange')}>
      <ol class="promises">
        <li>{t('cards.jobChangeNew')}</li>
        <li>{t('cards.jobChangeOld', [shown])}</li>
        <li>{t('cards.jobChangeSites')}</li>
      </ol>
      <div class="aside">
        <h2>{t('cards.jobChangeStays')}</h2>
        <ul>
          <li>{t('cards.jobChangeCard', [shown])}</li>
          <li>{t('cards.jobChangeFills')}</li>
          <li>{t('cards.jobChangeForms')}</li>
        </ul>
      </div>
      <p>{t('cards.jobChangeNothingYet')}</p>
      <div class="row-buttons">
        <Button look="primary" onPress={onStart}>
          {t('cards.jobChangeStart')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('cards.jobChangeNotNow')}
        </Button>
      </div>
    </Screen>
  );
}
