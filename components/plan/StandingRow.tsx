import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { showFact } from '../card/show-fact.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useTexts } from '../texts.tsx';
import { PlaceName, placeOf } from './place.tsx';
import type { PlanActions } from './plan-actions.ts';
import { Why } from './Why.tsx';

const signs = { filled: 'done', differs: 'doubt', 'no-fit': 'doubt' } as const;

interface StandingRowProps {
  row: PlanRow & { readonly state: keyof typeof signs };
  onCopy: PlanActions['onCopy'];
}

/** A box that is not written: it already holds a value, or the value does not fit. */
export function StandingRow({ row, onCopy }: StandingRowProps) {
  const t = useTexts();
  const { kind, state } = row;
  const mine = showFact(kind, row.value);
  return (
    <>
      <p class="standing">
        <Icon name={signs[state]} />
        <span>
          <PlaceName block={row.block} label={row.label || t('plan.unnamed')} />
          <span class="standing-says">
            {state === 'filled' && t('plan.filled')}
            {state === 'differs' && t('plan.differs')}
            {state === 'no-fit' && t('plan.noFit')}
          </span>
        </span>
      </p>
      {state === 'differs' && mine === '' && <p class="value row-more">{row.current}</p>}
      {state === 'differs' && mine !== '' && (
        <dl class="compare">
          <dt>{t('plan.onPage')}</dt>
          <dd class="value">{showFact(kind, row.current)}</dd>
          <dt>{t('plan.onCard')}</dt>
          <dd class="value">{mine}</dd>
        </dl>
      )}
      {state === 'no-fit' && <p class="value row-more">{mine}</p>}
      <div class="row-more">
        {kind && mine !== '' && state !== 'filled' && (
          <CopyButton
            what={placeOf(row, t)}
            word={t('plan.copyMine')}
            onCopy={() => onCopy(kind, row.value)}
          />
        )}
        <Why row={row} />
      </div>
    </>
  );
}
