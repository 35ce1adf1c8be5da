import type { Asking, Reason, Sighting } from '../detection/sighting.ts';
import { checks } from '../fields/checks.ts';
import { complete } from '../fields/derive.ts';
import type { Facts, Kind } from '../fields/index.ts';
import { same } from '../fields/same.ts';
import { type Around, factFor, isCode } from './fact-for.ts';
import { fitted } from './fit.ts';
import type { Writing } from './outcome.ts';
import type { PlanRow, RowState } from './plan-row.ts';
import { took } from './took.ts';

/** What the person has decided in the popup, by asking: a tick taken or given, a tie settled. */
export interface Choices {
  readonly ticks: Readonly<Record<number, boolean>>;
  readonly kinds: Readonly<Record<number, Kind>>;
  /** Askings of a code into which the person wants the SIRET while the card has no code. */
  readonly siretInstead: readonly number[];
  /** Kinds of which the card itself says that their day has passed. */
  readonly expired?: readonly Kind[];
  /** Askings whose boxes the person has emptied after we had filled them. */
  readonly emptied?: readonly number[];
}

export const noChoices: Choices = { ticks: {}, kinds: {}, siretInstead: [] };

/** What would be written where, one row an asking, in page order. Writes nothing. */
export function plan(sighting: Sighting, facts: Facts, choices: Choices = noChoices): PlanRow[] {
  const known = complete(facts);
  return sighting.askings.map((asking) =>
    rowOf(asking, { known, choices, ...choices, all: sighting.askings }),
  );
}

/** What one row is made of. */
interface Planning extends Around {
  readonly choices: Choices;
}

function rowOf(asking: Asking, around: Planning): PlanRow {
  const { id, block, label, value: current, verdict } = asking;
  const kind = kindOf(asking, around.choices);
  const value = kind ? factFor({ asking, kind }, around) : '';
  const state = stateOf({ asking, kind, value }, around);
  const shapes = kind ? fitted({ kind, value }, asking) : [];
  const ticked = shapes.length > 0 && tickOf(id, state, around.choices);
  const candidates = verdict.certainty === 'tie' ? verdict.kinds : [];
  const because = [...verdict.because, ...warnings({ asking, kind, value }, around)];
  const shown = { id, block, label, state, kind, candidates, value, current, ticked, because };
  const taught = asking.taught === undefined ? {} : { taught: asking.taught };
  return { ...shown, boxes: asking.boxes, shapes, ...taught };
}

/**
 * Only `ready` is ticked by itself. What is doubtful waits for a tick, a tie for its kind; whoever wants the
 * SIRET in place of a code has ticked it by that. Nothing else can be.
 */
function tickOf(id: number, state: RowState, { ticks, kinds, siretInstead }: Choices): boolean {
  if (state === 'ready') return ticks[id] ?? true;
  if (state === 'doubt') return ticks[id] ?? siretInstead.includes(id);
  return state === 'tie' && kinds[id] !== undefined && (ticks[id] ?? true);
}

function kindOf({ id, verdict }: Asking, choices: Choices): Kind | undefined {
  if (verdict.certainty !== 'tie') return verdict.kinds[0];
  return verdict.kinds.find((kind) => kind === choices.kinds[id]);
}

interface Judged {
  readonly asking: Asking;
  readonly kind: Kind | undefined;
  readonly value: string;
}

function stateOf(judged: Judged, around: Around): RowState {
  const { asking, kind, value } = judged;
  const { certainty } = asking.verdict;
  if (certainty === 'unknown') return 'alone';
  if (asking.filled) return isThere(judged, around) ? 'filled' : 'differs';
  if (certainty === 'tie') return 'tie';
  if (kind === undefined || value === '') return 'lacking';
  if (fitted({ kind, value }, asking).length === 0) return 'no-fit';
  const sure = certainty === 'certain' && warnings(judged, around).length === 0;
  return sure ? 'ready' : 'doubt';
}

/** A number box keeps the zeros for the eye, but most pages then reckon with a number: 00482 becomes 482. */
const losesZeros = ({ asking, kind, value }: Judged): boolean =>
  asking.digitsOnly && kind !== undefined && isCode(kind) && value.startsWith('0');

/**
 * A value that its own check doubts is not written without a look; nobody knows what a code looks like. A
 * foreign phone number may well be right, but not for every form.
 */
function doubtOf({ kind, value }: Judged): readonly Reason[] {
  if (kind === undefined || isCode(kind) || value === '') return [];
  const said = checks[kind].explain(checks[kind].clean(value));
  if (said?.weight !== 'doubt') return [];
  return [{ says: said.says === 'phoneForeign' ? 'foreignPhone' : 'doubtValue', figures: [] }];
}

const warnings = (judged: Judged, { expired = [], emptied = [] }: Around): readonly Reason[] => [
  ...(emptied.includes(judged.asking.id) ? [{ says: 'emptied', figures: [] }] : []),
  ...(judged.kind && expired.includes(judged.kind) ? [{ says: 'expired', figures: [] }] : []),
  ...(losesZeros(judged) ? [{ says: 'losesZeros', figures: [judged.value] }] : []),
  ...doubtOf(judged),
];

/** What stands there is the card's; of a code every sign counts. A tie holds any of its kinds. */
function isThere({ asking, kind }: Judged, around: Around): boolean {
  const kinds = kind ? [kind] : asking.verdict.kinds;
  return kinds.some((one) => {
    const value = factFor({ asking, kind: one }, around);
    if (value === '') return false;
    return isCode(one) ? same(one, asking.value, value) : took({ kind: one, value }, asking.value);
  });
}

/** What the person has ticked, as it was shown. */
export const writingsOf = (rows: readonly PlanRow[]): Writing[] =>
  rows.flatMap(({ id, kind, value, block, label, boxes, shapes, ticked }) =>
    ticked && kind ? [{ id, kind, value, block, label, boxes, shapes }] : [],
  );
