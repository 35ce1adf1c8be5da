import type { Proposed } from '../../utils/lookup/proposals.ts';
import { isFigures } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { Tick } from '../controls/Tick.tsx';
import { camelCase, useTexts } from '../texts.tsx';

interface ProposedLineProps {
  proposed: Proposed;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}

/** One fact of the register: on the card already, missing there, or not the same, and then both are shown. */
export function ProposedLine({ proposed, ticked, onTick }: ProposedLineProps) {
  const t = useTexts();
  const { kind, value, current, same } = proposed;
  const name = t(`kind.${camelCase(kind)}`);
  const figures = isFigures(kind) ? 'figures' : undefined;
  if (same)
    return (
      <p class="paper-same">
        {t('lookup.same', [name])} <span class={figures}>{showFact(kind, current ?? '')}</span>
      </p>
    );
  return (
    <Tick
      label={
        <>
          {t('lookup.named', [name])} <strong class={figures}>{showFact(kind, value)}</strong>
        </>
      }
      description={current && t('lookup.insteadOf', [showFact(kind, current)])}
      ticked={ticked}
      onTick={onTick}
    />
  );
}
