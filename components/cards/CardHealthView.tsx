import type { CardHealth, Missing } from '../../utils/health/card-health.ts';
import { schemes } from '../../utils/schemes/index.ts';
import type { Explain } from '../card/FactField.tsx';
import { Button } from '../controls/Button.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { camelCase, type Translate, useTexts } from '../texts.tsx';
import { DoubtLine, type DoubtLineProps } from './DoubtLine.tsx';

export interface CardHealthViewProps extends Omit<DoubtLineProps, 'doubt'> {
  health: CardHealth;
  explain: Explain;
}

/** How the card stands, and for each line what to do next. */
export function CardHealthView(props: CardHealthViewProps) {
  const { health, onMend } = props;
  const { missing, doubts, withoutCode } = health;
  const t = useTexts();
  const isWhole = missing.length === 0 && doubts.length === 0;
  return (
    <section class="health" aria-label={t('cards.health')}>
      <h2>{t('cards.health')}</h2>
      <p>{t(isWhole ? 'cards.complete' : summaryOf(health))}</p>
      <ul class="rows">
        {doubts.map((doubt) => (
          <DoubtLine key={`${doubt.about} ${doubt.kind}`} {...props} doubt={doubt} />
        ))}
        {missing.map((one) => (
          <MissingLine key={one.kind} missing={one} onMend={onMend} />
        ))}
        {withoutCode.length > 0 && (
          <li class="row">
            <p>{t('cards.withoutCode', [namesOf(withoutCode)])}</p>
            <p class="small">{t('cards.withoutCodeNext')}</p>
            <Button onPress={() => onMend('company-code')}>{t('cards.addCode')}</Button>
          </li>
        )}
      </ul>
      <Known health={health} />
    </section>
  );
}

const summaryOf = ({ missing, doubts }: CardHealth): string => {
  if (doubts.length === 0) return 'cards.someMissing';
  return missing.length === 0 ? 'cards.someDoubtful' : 'cards.someBoth';
};

const namesOf = (ids: CardHealth['ready']): string => ids.map((id) => schemes[id].name).join(', ');

interface MissingLineProps extends Pick<CardHealthViewProps, 'onMend'> {
  missing: Missing;
}

function MissingLine({ missing: { kind, required, schemes: asking }, onMend }: MissingLineProps) {
  const t = useTexts();
  const name = kindName(kind, t);
  const says = required ? 'cards.missingRequired' : 'cards.missing';
  return (
    <li class="row">
      <p>
        <strong>{name}</strong> {t(says, [namesOf(asking)])}
      </p>
      <p class="small">{t(`where.${camelCase(kind)}`)}</p>
      <Button onPress={() => onMend(kind)}>{t('cards.add', [name])}</Button>
    </li>
  );
}

const kindName = (kind: string, t: Translate): string => t(`kind.${camelCase(kind)}`);

/** What is there already, and for which aids that is enough: folded, since nothing is to be done. */
function Known({ health: { present, ready } }: Pick<CardHealthViewProps, 'health'>) {
  const t = useTexts();
  if (present.length === 0) return null;
  return (
    <Disclosure summary={t('cards.known', [present.length], present.length)}>
      <p>{present.map((kind) => kindName(kind, t)).join(', ')}</p>
      {ready.length > 0 && <p>{t('cards.ready', [namesOf(ready)])}</p>}
    </Disclosure>
  );
}
