import type { Kind } from '../../utils/fields/index.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';
import { placeOf } from './place.tsx';

interface CorrectButtonProps {
  row: PlanRow;
  onCorrect: (kind: Kind) => void;
}

/** Leads to the box of the card where a doubted value stands. */
export function CorrectButton({ row, onCorrect }: CorrectButtonProps) {
  const t = useTexts();
  const { kind } = row;
  if (!kind) return null;
  return (
    <Button look="quiet" onPress={() => onCorrect(whereTyped(kind))}>
      {t('plan.correct')}
      <span class="unseen"> {placeOf(row, t)}</span>
    </Button>
  );
}

/** The box of the card's form that a fact comes from. */
function whereTyped(kind: Kind): Kind {
  if (kind === 'siren' || kind === 'nic') return 'siret';
  return kind === 'hr-name' ? 'hr-last-name' : kind;
}
