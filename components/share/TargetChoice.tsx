import { Choice } from '../controls/Choice.tsx';
import { useTexts } from '../texts.tsx';

/** Where what was read goes: onto the card in use, or onto a card of its own. */
export type Target = 'new' | 'active';

interface TargetChoiceProps {
  /** The name of the card that may be completed. */
  active: string;
  /** Undefined: none is chosen for the person. */
  target: Target | undefined;
  onTarget: (target: Target) => void;
}

export function TargetChoice({ active, target, onTarget }: TargetChoiceProps) {
  const t = useTexts();
  return (
    <Choice
      question={t('backup.target')}
      options={[
        { value: 'active', label: t('backup.completeCard', [active]) },
        { value: 'new', label: t('backup.newCard') },
      ]}
      chosen={target}
      onChoose={onTarget}
    />
  );
}
