import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { isFigures } from '../card/entries.ts';
import { showFact } from '../card/show-fact.ts';
import { Note, type Said } from '../controls/Note.tsx';
import { Tick } from '../controls/Tick.tsx';
import { useTexts } from '../texts.tsx';
import { CorrectButton } from './CorrectButton.tsx';
import { PlaceName } from './place.tsx';
import type { PlanActions } from './plan-actions.ts';
import { Why } from './Why.tsx';

/** A box with its value and a tick: ticked when sure, unticked and with its reason when in doubt. */
export function FillableRow({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  // A SIRET that goes where a code is asked is still a SIRET.
  const kind = row.value === actions.facts.siret ? 'siret' : row.kind;
  const figures = kind && isFigures(kind);
  return (
    <>
      <Tick
        label={<PlaceName block={row.block} label={row.label || t('plan.unnamed')} />}
        description={
          <span class={figures ? 'value figures' : 'value'}>{showFact(kind, row.value)}</span>
        }
        offers
        ticked={row.ticked}
        onTick={(ticked) => actions.onTick(row.id, ticked)}
      />
      <div class="row-more">
        {isFallback(row, actions) && <p class="row-says">{t('plan.fallback')}</p>}
        {row.state === 'doubt' && <Doubt row={row} actions={actions} />}
        <Why row={row} open={row.state === 'doubt' && !isEmptied(row)} />
      </div>
    </>
  );
}

/** The company's code where a specific one is asked, of which the card has none. */
const isFallback = ({ kind, value }: PlanRow, { facts }: PlanActions): boolean =>
  kind === 'specific-code' && !facts['specific-code'] && value === facts['company-code'];

/** Its reason stands in the note above. */
const isEmptied = ({ because }: PlanRow): boolean => because.some(({ says }) => says === 'emptied');

/** What the check says of the value itself, else that the box is to be looked at. */
function Doubt({ row, actions }: { row: PlanRow; actions: PlanActions }) {
  const t = useTexts();
  const isOver = row.because.some(({ says }) => says === 'expired');
  const said = isOver ? undefined : doubtOf(row, actions);
  const text = t(isOver ? 'why.expired' : isEmptied(row) ? 'why.emptied' : 'plan.doubt');
  return (
    <>
      <Note id={`doubt-${row.id}`} said={said ?? { weight: 'doubt', text }} />
      {(isOver || said) && <CorrectButton row={row} onCorrect={actions.onCorrect} />}
    </>
  );
}

/** What the check says of the value itself, where it doubts it. */
export function doubtOf({ kind, value }: PlanRow, { explain }: PlanActions): Said | undefined {
  const said = kind && explain(kind, value);
  return said?.weight === 'doubt' ? said : undefined;
}
