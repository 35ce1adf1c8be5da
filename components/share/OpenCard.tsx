import { FileDrop } from '../controls/FileDrop.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTexts } from '../texts.tsx';
import { CardFileView, type CardFileViewProps } from './CardFileView.tsx';

export interface OpenCardProps {
  problem: string | undefined;
  /** The file, once it is read. */
  card: CardFileViewProps | undefined;
  onFile: (file: File) => void;
}

/** A card that HR or a colleague made: shown whole before anything of it is kept. */
export function OpenCard({ problem, card, onFile }: OpenCardProps) {
  const t = useTexts();
  return (
    <div class="stack">
      <p>{t('backup.cardSays')}</p>
      <FileDrop
        label={t('backup.cardFile')}
        hint={t('backup.cardFileHint')}
        accept=".json,application/json"
        onFile={onFile}
      />
      <Problem says={problem} />
      {card && <CardFileView {...card} />}
    </div>
  );
}
