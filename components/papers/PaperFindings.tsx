import type { Draft } from '../card/entries.ts';
import { Button } from '../controls/Button.tsx';
import { Problem } from '../controls/Problem.tsx';
import { useTitleFocus } from '../controls/use-focus.ts';
import { type Target, TargetChoice } from '../share/TargetChoice.tsx';
import { useTexts } from '../texts.tsx';
import { companyOf } from './company.ts';
import type { Group, Reading } from './offers.ts';
import { PaperGroup } from './PaperGroup.tsx';
import { PaperTold } from './PaperTold.tsx';
import { useChosen } from './use-chosen.ts';

export interface PaperFindingsProps {
  readings: readonly Reading[];
  /** The card as it is typed and kept now; empty for a new one. */
  card: Draft;
  /** What of it was typed and is not kept. */
  unkept: Draft;
  /** What the card is called; undefined for a new one. */
  cardName: string | undefined;
  /** A payslip shows a SIRET: worth noting beside a card that stays as it is. */
  showsSiret: boolean;
  problem: string | undefined;
  onKeep: (changes: Draft, target: Target) => void;
  onForget: () => void;
}

/** What the papers tell, for the person to choose from. */
export function PaperFindings(props: PaperFindingsProps) {
  const { readings, card, cardName } = props;
  const t = useTexts();
  const heading = useTitleFocus(true);
  const company = companyOf(readings, card);
  const { isOther, target, onTarget, groups, chosen, changes, onChoose } = useChosen(
    props,
    company,
  );
  return (
    <div class="paper-findings">
      <h3 ref={heading} tabIndex={-1}>
        {t('papers.found')}
      </h3>
      <PaperTold readings={readings} card={card} company={company} />
      {isOther && (
        <TargetChoice active={cardName ?? t('papers.typed')} target={target} onTarget={onTarget} />
      )}
      {target && <p>{t(...leadOf(groups, target === 'active' ? cardName : undefined))}</p>}
      {target &&
        groups.map((group) => (
          <PaperGroup
            key={`${target} ${group.entry}`}
            group={group}
            manyPapers={readings.length > 1}
            chosen={chosen[group.entry] ?? ''}
            onChoose={onChoose}
          />
        ))}
      <Problem says={props.problem} />
      <Orders {...props} hasGroups={groups.length > 0} changes={changes} target={target} />
    </div>
  );
}

function leadOf(groups: readonly Group[], onCard: string | undefined): [string, string[]?] {
  if (groups.length === 0) return ['papers.nothing'];
  return onCard ? ['papers.onCard', [onCard]] : ['papers.onNew'];
}

interface OrdersProps extends PaperFindingsProps {
  hasGroups: boolean;
  changes: Draft;
  target: Target | undefined;
}

/** To keep is also to note the payslip's SIRET, be it that nothing of the card changes. */
function Orders({ hasGroups, changes, target, ...props }: OrdersProps) {
  const t = useTexts();
  const isEmpty = Object.keys(changes).length === 0;
  const notes = props.showsSiret && props.cardName !== undefined && target === 'active';
  return (
    <div class="foot-buttons">
      {hasGroups && (
        <Button
          look="primary"
          disabled={target === undefined || (isEmpty && !notes)}
          onPress={() => target && props.onKeep(changes, target)}
        >
          {t(isEmpty && notes ? 'papers.keepMine' : 'papers.keep')}
        </Button>
      )}
      <Button look="quiet" onPress={props.onForget}>
        {t('papers.forget')}
      </Button>
    </div>
  );
}
