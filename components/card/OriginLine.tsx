import { useId } from 'preact/hooks';
import type { Kind } from '../../utils/fields/index.ts';
import type { Origin } from '../../utils/vault/given.ts';
import { Button } from '../controls/Button.tsx';
import { useTexts } from '../texts.tsx';
import { showDay, showFact } from './show-fact.ts';

interface OriginLineProps {
  kind: Kind;
  origin: Origin;
  onTakeGiven?: ((kind: Kind) => void) | undefined;
}

/** In words: what the employer gives, and what the person put in its place, with the way back. */
export function OriginLine({ kind, origin, onTakeGiven }: OriginLineProps) {
  const t = useTexts();
  const id = useId();
  if (origin.from === 'own') return null;
  if (origin.from === 'given') return <span class="origin">{t('managed.given')}</span>;
  const says =
    origin.from === 'redated'
      ? t('managed.redated', [showDay(origin.given, t('common.locale'))])
      : t('managed.overridden', [showFact(kind, origin.given)]);
  return (
    <>
      <span id={id} class="origin">
        {says}
      </span>
      {onTakeGiven && (
        <Button look="quiet" describedBy={id} onPress={() => onTakeGiven(kind)}>
          {t('managed.takeGiven')}
        </Button>
      )}
    </>
  );
}
