import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ForgetButton } from '../teach/ForgetButton.tsx';
import { useTexts } from '../texts.tsx';
import { PointedRow } from './PointedRow.tsx';
import { PlaceName } from './place.tsx';

interface AloneRowsProps {
  rows: readonly PlanRow[];
  onPoint: (id: number) => void;
  onForget?: ((taught: string) => void) | undefined;
}

/** The boxes of someone else, left empty on purpose: folded away, each with its reason. */
export function AloneRows({ rows, onPoint, onForget }: AloneRowsProps) {
  const t = useTexts();
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={t('plan.alone', [rows.length], rows.length)}>
      <ul class="rows rows-alone">
        {rows.map((row) => (
          <PointedRow key={row.id} id={row.id} state="alone" onPoint={onPoint}>
            <PlaceName block={row.block} label={row.label || t('plan.unnamed')} />
            {row.because.map(({ says, figures }) => (
              <p key={says} class="alone-why">
                {t(`why.${says}`, figures)}
              </p>
            ))}
            <ForgetButton row={row} onForget={onForget} />
          </PointedRow>
        ))}
      </ul>
    </Disclosure>
  );
}
