import { Button } from '../controls/Button.tsx';
import { Told } from '../controls/Told.tsx';
import { useTexts } from '../texts.tsx';
import { FactList, type ShownFact } from './FactList.tsx';

export interface ShareCardProps {
  /** Exactly what the file will hold; empty where the card says nothing that may be given. */
  facts: readonly ShownFact[];
  said: string | undefined;
  onSave: () => void;
}

/** One's own card as a file for a colleague: what is in it is seen before it is made. */
export function ShareCard({ facts, said, onSave }: ShareCardProps) {
  const t = useTexts();
  if (facts.length === 0) return <p>{t('backup.nothingToShare')}</p>;
  return (
    <div class="stack">
      <p>{t('backup.shareSays')}</p>
      <FactList facts={facts} />
      <p class="small">{t('backup.shareNever')}</p>
      <Button onPress={onSave}>{t('backup.share')}</Button>
      <Told says={said} />
    </div>
  );
}
