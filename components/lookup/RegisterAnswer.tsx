import { useState } from 'preact/hooks';
import type { Facts } from '../../utils/fields/index.ts';
import type { Establishment } from '../../utils/lookup/establishments.ts';
import type { Draft } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { Problem } from '../controls/Problem.tsx';
import { type Translate, useTexts } from '../texts.tsx';
import type { Answered } from './answer.ts';
import { EstablishmentFound } from './EstablishmentFound.tsx';

interface RegisterAnswerProps {
  answered: Answered | undefined;
  card: Facts;
  problem: string | undefined;
  onKeep: (changes: Draft) => void;
  onForget: () => void;
}

/** As many as one reads through; the others want a more exact name. */
const mostShown = 20;

/** What the register answers: why there is nothing, the one establishment, or several to choose from. */
export function RegisterAnswer({ answered, card, problem, onKeep, onForget }: RegisterAnswerProps) {
  const t = useTexts();
  const [chosen, setChosen] = useState<string>();
  const outcome = answered?.outcome;
  const all = outcome && 'found' in outcome ? outcome.found : [];
  const isOne = answered !== undefined && 'siret' in answered.question;
  const found = isOne ? all[0] : all.find(({ siret }) => siret === chosen);
  const says = outcome && 'problem' in outcome ? problemText(outcome, isOne, t) : undefined;
  return (
    <>
      <Problem says={says ?? (found ? undefined : problem)} />
      {!isOne && all.length > 0 && <Several all={all} chosen={chosen} onChoose={setChosen} />}
      {outcome && 'found' in outcome && (outcome.more || all.length > mostShown) && (
        <p class="small">{t('lookup.more')}</p>
      )}
      {found && (
        <EstablishmentFound
          key={found.siret}
          found={found}
          card={card}
          problem={problem}
          onKeep={onKeep}
        />
      )}
      {outcome && (
        <div class="row-buttons">
          <Button look="quiet" onPress={onForget}>
            {t('lookup.forget')}
          </Button>
        </div>
      )}
    </>
  );
}

interface SeveralProps {
  all: readonly Establishment[];
  chosen: string | undefined;
  onChoose: (siret: string) => void;
}

function Several({ all, chosen, onChoose }: SeveralProps) {
  const t = useTexts();
  return (
    <Choice
      question={t('lookup.which')}
      options={all.slice(0, mostShown).map((one) => ({
        value: one.siret,
        label: one.name ?? t('lookup.hiddenName'),
        description: describe(one, t),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** Where it is, its number, and what makes it another than its neighbours in the list. */
const describe = (one: Establishment, t: Translate): string =>
  [
    [one.address, one.postcode, one.town].filter(Boolean).join(' '),
    `SIRET ${showFact('siret', one.siret)}`,
    one.headOffice ? t('lookup.headOfficeShort') : '',
    one.closed ? t('lookup.closedShort') : '',
  ]
    .filter(Boolean)
    .join(' · ');

type Trouble = Extract<Answered['outcome'], { problem: string }>;

function problemText(trouble: Trouble, isOne: boolean, t: Translate): string {
  if (trouble.problem === 'tooMany')
    return t('lookup.problem.tooMany', [trouble.seconds], trouble.seconds);
  if (trouble.problem === 'notFound') return t(isOne ? 'lookup.noSuchSiret' : 'lookup.noSuchName');
  return t(`lookup.problem.${trouble.problem}`);
}
