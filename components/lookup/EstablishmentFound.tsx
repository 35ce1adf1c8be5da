import { useState } from 'preact/hooks';
import type { Facts, Kind } from '../../utils/fields/index.ts';
import type { Establishment } from '../../utils/lookup/establishments.ts';
import { isElsewhere, proposalsFor, tickedAtFirst } from '../../utils/lookup/proposals.ts';
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
  // The rest goes by the card, which may be typed meanwhile: what is typed there is not ticked away.
  const [ticks, setTicks] = useState<{ readonly [K in Kind]?: boolean }>({});
  const first = tickedAtFirst(found, card);
  const isTicked = (kind: Kind) => ticks[kind] ?? first.has(kind);
  const wanted = proposed.filter(({ kind, same }) => !same && isTicked(kind));
  const keep = () => onKeep(Object.fromEntries(wanted.map(({ kind, value }) => [kind, value])));
  return (
    <div class="register-found">
      {sentences(found, card, t).map((sentence) => (
        <p key={sentence} class="aside aside-slim">
          {sentence}
        </p>
      ))}
      {proposed.map((one) => (
        <ProposedLine
          key={one.kind}
          proposed={one}
          ticked={isTicked(one.kind)}
          onTick={(ticked) => setTicks({ ...ticks, [one.kind]: ticked })}
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
function sentences(found: Establishment, card: Facts, t: Translate): string[] {
  const { closed, closedOn, headOffice, hidden, headcount } = found;
  const shut = closedOn
    ? t('lookup.closedOn', [showDay(closedOn, t('common.locale'))])
    : t('lookup.closed');
  const year = headcount?.year ?? t('lookup.lastYear');
  return [
    closed ? shut : t('lookup.open'),
    ...(isElsewhere(found, card) ? [t('lookup.elsewhere')] : []),
    ...(hidden ? [t('lookup.hidden')] : []),
    t(headOffice ? 'lookup.headOffice' : 'lookup.notHeadOffice'),
    ...(headcount ? [t(`lookup.headcount.${headcount.band}`, [year])] : []),
  ];
}
