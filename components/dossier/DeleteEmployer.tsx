import { Confirm } from '../controls/Confirm.tsx';
import { useTexts } from '../texts.tsx';

interface DeleteEmployerProps {
  /** The name under which a list shows it; empty where there is none. */
  name: string;
  /** A part of it comes from the employer, who goes on giving it. */
  isGiven?: boolean;
  onDelete: () => void;
}

/** Deletes an employer, once it has been said what goes with it. */
export function DeleteEmployer({ name, isGiven = false, onDelete }: DeleteEmployerProps) {
  const t = useTexts();
  return (
    <Confirm
      word={t('dossier.deleteEmployer')}
      question={t('dossier.deleteEmployerAsk', [name || t('card.unnamed')])}
      yes={t('dossier.deleteForGood')}
      no={t('dossier.keepIt')}
      onYes={onDelete}
    >
      <p>{t('dossier.deleteEmployerSays')}</p>
      {isGiven && <p>{t('managed.deleteSays')}</p>}
    </Confirm>
  );
}
