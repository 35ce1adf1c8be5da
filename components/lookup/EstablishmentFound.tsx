import { useState } from 'preact/hooks';
import type { Facts } from '../../utils/fields/index.ts';
import type { Establishment } from '../../utils/lookup/establishments.ts';
import { proposalsFor, tickedAtFirst } from '../../utils/lookup/proposals.ts';
import type { Draft } from '../card/entries.ts';
import { showDay } from '../card/show-fact.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { type Translate, useTexts } from '../texts.tsx';
import { ProposedLine } from './ProposedLine.tsx';

interface EstablishmentFoundProps {
  found: Establishment;
  card: Facts;
  problem: string | undefined;
  onKeep: (changes: Draft) => void;
}

/** One establishment: whether it is open, what else is worth knowing, and what the card could take of it. */
export function EstablishmentFound({ found, card, problem, onKeep }: EstablishmentFoundProps) {
  const t = useTexts();
  const proposed = proposalsFor(found, card);
  const [ticked, setTicked] = useState(() => tickedAtFirst(found, proposed));
  const wanted = proposed.filter(({ kind, same }) => !same && ticked.has(kind));
  const onTick = (kind: (typeof proposed)[number]['kind'], isTicked: boolean) => {
    const others = [...ticked].filter((one) => one !== kind);
    setTicked(new Set(isTicked ? [...others, kind] : others));
  };
  const keep = () => onKeep(Object.fromEntries(wanted.map(({ kind, value }) => [kind, value])));
  return (
    <div class="register-found">
      {sentences(found, t).map((sentence) => (
        <p key={sentence} class="aside aside-slim">
          {sentence}
        </p>
      ))}
      {proposed.map((one) => (
        <ProposedLine
          key={one.kind}
          proposed={one}
          ticked={ticked.has(one.kind)}
          onTick={(isTicked) => onTick(one.kind, isTicked)}
        />
      ))}
      <Problem says={problem} />
      {proposed.some(({ same }) => !same) && (
        <div class="row-buttons">
          <Button disabled={wanted.length === 0} onPress={keep}>
            {t('lookup.keep')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What there is to say of it, the gravest first. */
function sentences(found: Establishment, t: Translate): string[] {
  const { closed, closedOn, headOffice, hidden, headcount } = found;
  const shut = closedOn
    ? t('lookup.closedOn', [showDay(closedOn, t('common.locale'))])
    : t('lookup.closed');
  const year = headcount?.year ?? t('lookup.lastYear');
  return [
    closed ? shut : t('lookup.open'),
    ...(hidden ? [t('lookup.hidden')] : []),
    t(headOffice ? 'lookup.headOffice' : 'lookup.notHeadOffice'),
    ...(headcount ? [t(`lookup.headcount.${headcount.band}`, [year])] : []),
  ];
}
