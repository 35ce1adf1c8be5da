import { CardHealthView } from '../../components/cards/CardHealthView.tsx';
import type { Kind } from '../../utils/fields/index.ts';
import { health } from '../../utils/health/health.ts';
import type { Employer } from '../../utils/vault/records.ts';
import { knownOnly } from '../shared/card-text.ts';
import { explain } from '../shared/explain.ts';
import { kept } from '../shared/kept.ts';
import { today } from '../shared/today.ts';

interface HealthProps {
  readonly employer: Employer;
  readonly again: (said?: string) => Promise<void>;
  readonly onMend: (kind: Kind) => void;
}

/** How the card that is shown stands today. */
export function Health({ employer, again, onMend }: HealthProps) {
  const siretIsRight = () => void kept.noteSeenSirets(employer.id, []).then(() => again());
  return (
    <CardHealthView
      health={health(employer, today())}
      facts={knownOnly(employer.facts)}
      explain={explain}
      onMend={onMend}
      onSiretIsRight={siretIsRight}
    />
  );
}
