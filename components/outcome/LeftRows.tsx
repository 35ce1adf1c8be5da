import type { Kind } from '../../utils/fields/index.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Icon } from '../controls/Icon.tsx';
import { PlaceName } from '../plan/place.tsx';
import { StandingRow } from '../plan/StandingRow.tsx';
import { useTexts } from '../texts.tsx';

interface LeftRowsProps {
  /** Boxes that were recognised and are not of this fill. */
  rows: readonly PlanRow[];
  onCopy: (kind: Kind, value: string) => unknown;
}

/** Below what was filled: each box that was not, and why. */
export function LeftRows({ rows, onCopy }: LeftRowsProps) {
  const t = useTexts();
  if (rows.length === 0) return null;
  return (
    <section class="left">
      <h2>{t('outcome.left')}</h2>
      <ul class="rows rows-left">
        {rows.map((row) => (
          <li key={row.id} class={`row row-${row.state}`}>
            <LeftRow row={row} onCopy={onCopy} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LeftRowProps {
  row: PlanRow;
  onCopy: LeftRowsProps['onCopy'];
}

function LeftRow({ row, onCopy }: LeftRowProps) {
  const t = useTexts();
  const { state } = row;
  if (state === 'filled' || state === 'differs' || state === 'no-fit')
    return <StandingRow row={{ ...row, state, because: [] }} onCopy={onCopy} />;
  return (
    <p class="standing">
      <Icon name="left" />
      <span>
        <PlaceName block={row.block} label={row.label || t('plan.unnamed')} />
        <span class="standing-says">
          {t(isLacking(row) ? 'outcome.leftLacking' : 'outcome.leftUnticked')}
        </span>
      </span>
    </p>
  );
}

/** A tie of which no kind is known shows no value either, but the person may have left it. */
const isLacking = ({ state }: PlanRow): boolean => state === 'lacking';
