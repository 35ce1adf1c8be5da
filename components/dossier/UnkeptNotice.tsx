import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';

interface UnkeptNoticeProps {
  /** Changes of the card that is shown, or a card that was begun. */
  what: 'edited' | 'new';
  onTakeUp: () => void;
}

/** Something was typed and is not kept yet: said, with the way back to it. */
export function UnkeptNotice({ what, onTakeUp }: UnkeptNoticeProps) {
  const t = useTexts();
  const isNew = what === 'new';
  return (
    <div class="aside aside-slim">
      <p>{t(isNew ? 'card.unkeptNew' : 'card.unkept')}</p>
      <Button onPress={onTakeUp}>{t(isNew ? 'card.takeUpNew' : 'card.takeUp')}</Button>
    </div>
  );
}
