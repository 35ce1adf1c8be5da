import type { ComponentChildren } from 'preact';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import type { FilledBefore as Filled } from '../../utils/filling/visit.ts';
import { EmployerSwitch, type EmployerSwitchProps } from '../card/EmployerSwitch.tsx';
import { showDay } from '../card/show-fact.ts';
import { Screen } from '../controls/Screen.tsx';
import { useTexts } from '../texts.tsx';
import { AloneRows } from './AloneRows.tsx';
import { FilledBefore } from './FilledBefore.tsx';
import { type MessageAsked, MessageOffer } from './MessageOffer.tsx';
import { PlanFoot } from './PlanFoot.tsx';
import { PlanRowLine } from './PlanRowLine.tsx';
import type { PlanActions } from './plan-actions.ts';

export interface PlanViewProps extends PlanActions {
  host: string;
  schemeName?: string | undefined;
  /** The day since when the aid is closed, `2023-06-30`. */
  schemeClosedOn?: string | undefined;
  rows: readonly PlanRow[];
  /** Hosts of the frames that could not be read. */
  unread?: readonly string[];
  /** The host is on none of the product's lists: the person is told to look at the address. */
  unlisted?: boolean;
  employers: EmployerSwitchProps;
  /** What the steps before this one have taken, during this visit. */
  before?: readonly Filled[];
  /** How many boxes of this page were put back as they were. */
  undone?: number;
  /** The box of a contact form that wants a text of the person's own. */
  message?: MessageAsked | undefined;
  onMessage?: () => void;
  problem?: string | undefined;
  busy?: boolean;
  onFill: () => void;
  /** What may be decided about this site: above the rows, or below them. */
  above?: ComponentChildren;
  below?: ComponentChildren;
  /** The plan comes back in the place of a question: its title takes the focus. */
  takesFocus?: boolean | undefined;
  /** What stands below the boxes. */
  children?: ComponentChildren;
}

/** What the page asks and what would be written there. Nothing is written before the button. */
export function PlanView(props: PlanViewProps) {
  const { host, schemeName, rows, before = [], unread = [], takesFocus = false } = props;
  const t = useTexts();
  const mine = rows.filter(({ state }) => state !== 'alone');
  const lacking = mine.filter((row) => isLacking(row, props));
  const others = rows.filter(({ state }) => state === 'alone');
  return (
    <Screen
      title={schemeName ?? t('plan.title')}
      over={host}
      takesFocus={takesFocus}
      foot={<PlanFoot {...props} />}
    >
      <PlanNotices {...props} />
      {props.above}
      <EmployerSwitch {...props.employers} />
      <h2 class="unseen">{t('plan.boxes')}</h2>
      {rows.length > 0 && <p>{t('plan.intro')}</p>}
      <ul class="rows">
        {[...mine.filter((row) => !lacking.includes(row)), ...lacking].map((row) => (
          <PlanRowLine key={row.id} row={row} actions={props} />
        ))}
      </ul>
      <MessageOffer box={props.message} onWrite={props.onMessage} />
      <FilledBefore filled={before} />
      <AloneRows rows={others} onPoint={props.onPoint} onForget={props.onForget} />
      {unread.length > 0 && <p class="small">{t('plan.unread', [unread.join(', ')])}</p>}
      {props.below}
      {props.children}
    </Screen>
  );
}

/** What the card lacks comes last, and stays there while it is typed or the SIRET is put in its place. */
const isLacking = ({ id, kind, state }: PlanRow, { typed, siretInstead }: PlanActions): boolean =>
  state === 'lacking' ||
  siretInstead.includes(id) ||
  (kind !== undefined && state !== 'tie' && typed[kind] !== undefined);

function PlanNotices({ host, schemeClosedOn, unlisted = false, undone = 0 }: PlanViewProps) {
  const t = useTexts();
  const closed = schemeClosedOn && showDay(schemeClosedOn, t('common.locale'));
  return (
    <>
      {undone > 0 && <p class="aside">{t('steps.undone', [undone], undone)}</p>}
      {closed && <p class="aside">{t('plan.closed', [closed])}</p>}
      {unlisted && <p class="aside">{t('plan.unlisted', [host])}</p>}
    </>
  );
}
