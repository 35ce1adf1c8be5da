import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { Doubt } from '../../utils/health/card-health.ts';
import type { Explain } from '../card/FactField.tsx';
import { showDay, showFact } from '../card/show-fact.ts';
import { Button } from '../controls/Button.tsx';
import { camelCase, type Translate, useTexts } from '../texts.tsx';

export interface DoubtLineProps {
  doubt: Doubt;
  facts: Facts;
  explain: Explain;
  /** Opens the card at one box. */
  onMend: (kind: Kind) => void;
  /** The SIRET of the card is right, whatever the payslip showed. */
  onSiretIsRight: () => void;
}

/** Something on the card that is worth another look, and the way to it. */
export function DoubtLine({ doubt, facts, explain, onMend, onSiretIsRight }: DoubtLineProps) {
  const t = useTexts();
  const name = t(`kind.${camelCase(doubt.kind)}`);
  const value = facts[doubt.kind] ?? '';
  const isElsewhere = 'sirets' in doubt;
  return (
    <li class="row">
      <p>
        <strong>{t('common.doubt')}</strong> {name}{' '}
        <span class="figures">{showFact(doubt.kind, value)}</span>
      </p>
      <p>{reasonOf(doubt, t) ?? explain(doubt.kind, value)?.text ?? t('cards.lookAgain')}</p>
      <div class="row-buttons">
        <Button onPress={() => onMend(doubt.kind)}>
          {t('day' in doubt ? 'cards.newCode' : 'cards.mend', [name])}
        </Button>
        {isElsewhere && (
          <Button look="quiet" onPress={onSiretIsRight}>
            {t('cards.siretIsRight')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Undefined where the value's own check says it. */
function reasonOf(doubt: Doubt, t: Translate): string | undefined {
  if ('day' in doubt) {
    const day = showDay(doubt.day, t('common.locale'));
    return t(`cards.${doubt.about}`, [day]);
  }
  if (!('sirets' in doubt)) return undefined;
  const sirets = doubt.sirets.map((siret) => showFact('siret', siret)).join(', ');
  return t(`cards.${camelCase(doubt.about)}`, [sirets]);
}
