import type { Facts } from '../../utils/fields/index.ts';
import type { Question } from '../../utils/lookup/question.ts';
import type { Draft } from '../card/entries.ts';
import { Button } from '../controls/Button.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { useTexts } from '../texts.tsx';
import type { Answered } from './answer.ts';
import { RegisterAnswer } from './RegisterAnswer.tsx';
import { RegisterSearch } from './RegisterSearch.tsx';

export interface RegisterPanelProps {
  /** The card as it is typed and kept now. */
  card: Facts;
  /** Whom it is asked of. */
  host: string;
  /** The person has given leave to ask, and has not taken it back. */
  allowed: boolean;
  busy: boolean;
  answered: Answered | undefined;
  /** What was done with the last answer. */
  said?: string | undefined;
  /** Why the card could not take it, or why nothing could be asked. */
  problem?: string | undefined;
  onAsk: (question: Question) => void;
  onKeep: (changes: Draft) => void;
  onForget: () => void;
  onTurnOff: () => void;
}

/** The public register, asked when the person says so: what is sent stands above the button that sends it. */
export function RegisterPanel(props: RegisterPanelProps) {
  const { card, host, allowed, busy, answered, onAsk } = props;
  const t = useTexts();
  const siret = (card.siret ?? '').replace(/\D/g, '');
  const count = answered && 'found' in answered.outcome ? answered.outcome.found.length : 0;
  const isWhole = siret.length === 14;
  return (
    <section class="register" aria-label={t('lookup.title')}>
      <p class="register-title">{t('lookup.title')}</p>
      <p class="small">{t(allowed ? 'lookup.sendsOn' : 'lookup.sendsOff', [host])}</p>
      <div class="row-buttons">
        <Button disabled={busy || !isWhole} onPress={() => onAsk({ siret })}>
          {t('lookup.verify')}
        </Button>
        {allowed && (
          <Button look="quiet" onPress={props.onTurnOff}>
            {t('lookup.turnOff')}
          </Button>
        )}
      </div>
      {!isWhole && <p class="small">{t('lookup.needsSiret')}</p>}
      <Disclosure summary={t('lookup.noSiret')}>
        <RegisterSearch
          name={card['company-name'] ?? ''}
          town={card['company-city'] ?? ''}
          busy={busy}
          onSearch={onAsk}
        />
      </Disclosure>
      <div aria-live="polite">
        {busy && <p>{t('lookup.asking')}</p>}
        {!busy && props.said && <p>{props.said}</p>}
        {!busy && count > 0 && <p>{t('lookup.answered', [count], count)}</p>}
      </div>
      <RegisterAnswer
        key={answered?.turn}
        answered={busy ? undefined : answered}
        card={card}
        problem={props.problem}
        onKeep={props.onKeep}
        onForget={props.onForget}
      />
    </section>
  );
}
