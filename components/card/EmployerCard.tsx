import type { ComponentChildren } from 'preact';
import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { Sources } from '../../utils/vault/given.ts';
import { Button } from '../controls/Button.tsx';
import { type Translate, useTexts } from '../texts.tsx';
import { EmployerSwitch, type EmployerSwitchProps } from './EmployerSwitch.tsx';
import { shownKinds } from './entries.ts';
import type { Explain } from './FactField.tsx';
import { FactLine } from './FactLine.tsx';
import { LacksCode } from './LacksCode.tsx';
import { showDay } from './show-fact.ts';

/** One employer as the card shows it. Days are written `2027-03-31`. */
export interface ShownEmployer {
  readonly facts: Facts;
  readonly companyCodeUntil?: string | undefined;
  readonly specificCodeUntil?: string | undefined;
  readonly notes?: string | undefined;
  /** Where somebody sent by a temp agency works. */
  readonly userCompany?: string | undefined;
  /** Where each fact comes from, where the employer gives some. */
  readonly origins?: Sources['origins'] | undefined;
}

export interface EmployerCardProps extends EmployerSwitchProps {
  employer: ShownEmployer;
  /** The day it is, `2027-03-31`: tells a code that still holds from one that does not. */
  today: string;
  explain: Explain;
  onCopy: (kind: Kind, value: string) => unknown;
  /** Absent where no employer is chosen. */
  onEdit?: (() => void) | undefined;
  onAdd: () => void;
  /** Takes the given value again, in the place of the person's own. */
  onTakeGiven?: ((kind: Kind) => void) | undefined;
  /** Where a code is missing: the letter to HR. Absent on the full page, which only tells where it is. */
  onAskCode?: (() => void) | undefined;
  /** Below the card: what else may be done with it. */
  children?: ComponentChildren;
}

/** The card, to read and to copy from. A page that the product cannot fill still has this. */
export function EmployerCard(props: EmployerCardProps) {
  const { employer, today, explain, onCopy, onEdit } = props;
  const t = useTexts();
  const { facts } = employer;
  return (
    <section class="card" aria-label={t('card.title')}>
      <EmployerSwitch
        employers={props.employers}
        active={props.active}
        oneClick={props.oneClick}
        onChoose={props.onChoose}
      />
      <dl class="facts">
        {shownKinds(facts).map((kind) => (
          <FactLine
            key={kind}
            kind={kind}
            value={facts[kind] ?? ''}
            until={untilOf(kind, employer, today, t)}
            said={explain(kind, facts[kind] ?? '')}
            origin={employer.origins?.[kind]}
            onCopy={onCopy}
            onTakeGiven={props.onTakeGiven}
          />
        ))}
      </dl>
      {employer.userCompany && (
        <div>
          <h2 class="card-notes-title">{t('cards.userCompany')}</h2>
          <p class="card-notes">{employer.userCompany}</p>
        </div>
      )}
      {employer.notes && (
        <div>
          <h2 class="card-notes-title">{t('card.notes')}</h2>
          <p class="card-notes">{employer.notes}</p>
        </div>
      )}
      {onEdit && !facts['company-code'] && !facts['specific-code'] && (
        <LacksCode onAskCode={props.onAskCode} />
      )}
      <div class="card-buttons">
        {onEdit && <Button onPress={onEdit}>{t('card.edit')}</Button>}
        <Button look="quiet" onPress={props.onAdd}>
          {t('card.add')}
        </Button>
      </div>
      {props.children}
    </section>
  );
}

function untilOf(kind: Kind, employer: ShownEmployer, today: string, t: Translate) {
  const day =
    kind === 'company-code'
      ? employer.companyCodeUntil
      : kind === 'specific-code'
        ? employer.specificCodeUntil
        : undefined;
  if (!day) return undefined;
  const shown = showDay(day, t('common.locale'));
  return t(day < today ? 'card.expired' : 'card.until', [shown]);
}
