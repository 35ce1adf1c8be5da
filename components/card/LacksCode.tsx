import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';

/** The card has no code: the letter to HR, or where it is to be found. */
export function LacksCode({ onAskCode }: { onAskCode: (() => void) | undefined }) {
  const t = useTexts();
  return (
    <div class="aside">
      <p>{t(onAskCode ? 'card.lacksCode' : 'card.askCodeElsewhere')}</p>
      {onAskCode && <Button onPress={onAskCode}>{t('plan.askCode')}</Button>}
    </div>
  );
}
