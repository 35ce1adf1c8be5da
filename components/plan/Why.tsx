import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useTexts } from '../texts.tsx';
import { placeOf } from './place.tsx';

/** How the product came to this row, step by step; nothing where there is nothing to tell. */
export function Why({ row, open = false }: { row: PlanRow; open?: boolean }) {
  const t = useTexts();
  if (row.because.length === 0) return null;
  return (
    <Disclosure
      open={open}
      summary={
        <>
          {t('plan.why')}
          <span class="unseen"> {placeOf(row, t)}</span>
        </>
      }
    >
      <ul>
        {row.because.map(({ says, figures }) => (
          <li key={says}>{t(`why.${says}`, figures)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
