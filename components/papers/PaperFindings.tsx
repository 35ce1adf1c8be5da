import { useState } from 'preact/hooks';
import type { Draft } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTitleFocus } from '../controls/use-focus.ts';
import { useTexts } from '../texts.tsx';
import { changesOf, chosenAtFirst, groupsOf, lonelySiren, type Reading } from './offers.ts';
import { PaperGroup } from './PaperGroup.tsx';

export interface PaperFindingsProps {
  readings: readonly Reading[];
  /** The card as it is typed and kept now; empty for a new one. */
  card: Draft;
  /** What the card is called; undefined for a new one. */
  cardName: string | undefined;
  problem: string | undefined;
  onKeep: (changes: Draft) => void;
  onForget: () => void;
}

/** What the papers tell, for the person to choose from. */
export function PaperFindings({
  readings,
  card,
  cardName,
  problem,
  onKeep,
  onForget,
}: PaperFindingsProps) {
  const t = useTexts();
  const heading = useTitleFocus(true);
  const groups = groupsOf(readings, card);
  const [chosen, setChosen] = useState(() => chosenAtFirst(groups));
  const changes = changesOf(groups, chosen);
  const isEmpty = Object.keys(changes).length === 0;
  return (
    <div class="paper-findings">
      <h3 ref={heading} tabIndex={-1}>
        {t('papers.found')}
      </h3>
      <Told readings={readings} card={card} />
      {groups.length === 0 ? (
        <p>{t('papers.nothing')}</p>
      ) : (
        <p>{cardName ? t('papers.onCard', [cardName]) : t('papers.onNew')}</p>
      )}
      {groups.map((group) => (
        <PaperGroup
          key={group.entry}
          group={group}
          manyPapers={readings.length > 1}
          chosen={chosen[group.entry] ?? ''}
          onChoose={(entry, value) => setChosen({ ...chosen, [entry]: value })}
        />
      ))}
      <Problem says={problem} />
      <div class="foot-buttons">
        {groups.length > 0 && (
          <Button look="primary" disabled={isEmpty} onPress={() => onKeep(changes)}>
            {t('papers.keep')}
          </Button>
        )}
        <Button look="quiet" onPress={onForget}>
          {t('papers.forget')}
        </Button>
      </div>
    </div>
  );
}

/** What is no fact to keep, and worth knowing: no code is needed, an APE is no code, half of a SIRET. */
function Told({ readings, card }: { readings: readonly Reading[]; card: Draft }) {
  const t = useTexts();
  const apes = [...new Set(readings.flatMap(({ findings }) => findings.ape))];
  const siren = lonelySiren(readings, card);
  const said = [
    ...(readings.some(({ findings }) => findings.needsNoCode) ? [t('papers.noCode')] : []),
    ...apes.map((ape) => t('papers.ape', [ape])),
    ...(siren ? [t('papers.siren', [showFact('siren', siren)])] : []),
  ];
  return (
    <>
      {said.map((sentence) => (
        <p key={sentence} class="aside aside-slim">
          {sentence}
        </p>
      ))}
    </>
  );
}
