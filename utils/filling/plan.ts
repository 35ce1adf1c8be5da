import type { Asking, Reason, Sighting } from '../detection/sighting.ts';
import { complete } from '../fields/derive.ts';
import type { Facts, Kind } from '../fields/index.ts';
import { same } from '../fields/same.ts';
import { fitted } from './fit.ts';
import type { Writing } from './outcome.ts';
import type { PlanRow, RowState } from './plan-row.ts';

/** What the person has decided in the popup, by asking: a tick taken or given, a tie settled. */
export interface Choices {
  readonly ticks: Readonly<Record<number, boolean>>;
  readonly kinds: Readonly<Record<number, Kind>>;
  /** Askings of a code into which the person wants the SIRET. */
  readonly siretInstead: readonly number[];
}

export const noChoices: Choices = { ticks: {}, kinds: {}, siretInstead: [] };

/** What would be written where, one row an asking, in page order. Writes nothing. */
export function plan(sighting: Sighting, facts: Facts, choices: Choices = noChoices): PlanRow[] {
  const known = complete(facts);
  return sighting.askings.map((asking) => rowOf(asking, { known, choices, all: sighting.askings }));
}

interface Around {
  readonly known: Facts;
  readonly choices: Choices;
  readonly all: readonly Asking[];
}

function rowOf(asking: Asking, around: Around): PlanRow {
  const { id, block, label, value: current, verdict } = asking;
  const kind = kindOf(asking, around.choices);
  const value = kind ? factFor({ asking, kind }, around) : '';
  const { state, because } = judge({ asking, kind, value });
  const ticked = tickOf(id, state, around);
  const candidates = verdict.certainty === 'tie' ? verdict.kinds : [];
  return { id, block, label, state, kind, candidates, value, current, ticked, because };
}

/** Only `ready` is ticked by itself; a person may also tick what is doubtful, and nothing else. */
function tickOf(id: number, state: RowState, { choices }: Around): boolean {
  const settled = choices.kinds[id] !== undefined || choices.siretInstead.includes(id);
  if (state === 'ready') return choices.ticks[id] ?? true;
  return (state === 'doubt' && (choices.ticks[id] ?? false)) || (state === 'tie' && settled);
}

const kindOf = ({ id, verdict }: Asking, choices: Choices): Kind | undefined =>
  verdict.certainty === 'tie' ? choices.kinds[id] : verdict.kinds[0];

const isCode = (kind: Kind): boolean => kind === 'company-code' || kind === 'specific-code';

interface Asked {
  readonly asking: Asking;
  readonly kind: Kind;
}

/** The fact for one asking; a code that is missing may be replaced, on the person's word alone. */
function factFor({ asking: { id, block }, kind }: Asked, { known, choices, all }: Around): string {
  if (isCode(kind) && choices.siretInstead.includes(id)) return known.siret ?? '';
  if (kind === 'specific-code') return known[kind] ?? known['company-code'] ?? '';
  if (kind !== 'company-address') return known[kind] ?? '';
  const town = all.some(
    (asking) => asking.block === block && asks(asking, 'company-postcode', 'company-city'),
  );
  return town ? (known[kind] ?? '') : wholeAddress(known);
}

const asks = ({ verdict }: Asking, ...kinds: readonly Kind[]): boolean =>
  verdict.kinds.some((kind) => kinds.includes(kind));

/** "12 rue des Lilas, 75011 Paris": for a box that is the only one for the whole address. */
const wholeAddress = (known: Facts): string => {
  const town = [known['company-postcode'], known['company-city']].filter(Boolean).join(' ');
  const street = known['company-address'] ?? '';
  return street && town ? `${street}, ${town}` : street;
};

interface Judged {
  readonly asking: Asking;
  readonly kind: Kind | undefined;
  readonly value: string;
}

function judge({ asking, kind, value }: Judged): { state: RowState; because: readonly Reason[] } {
  const { verdict } = asking;
  const because = verdict.because;
  if (verdict.certainty === 'unknown') return { state: 'alone', because };
  if (asking.value !== '') {
    const equal = kind !== undefined && value !== '' && same(kind, asking.value, value);
    return { state: equal ? 'filled' : 'differs', because };
  }
  if (verdict.certainty === 'tie') return { state: 'tie', because };
  if (kind === undefined || value === '') return { state: 'lacking', because };
  if (fitted({ kind, value }, asking).length === 0) return { state: 'no-fit', because };
  return { state: verdict.certainty === 'certain' ? 'ready' : 'doubt', because };
}

/** What the person has ticked, as it was shown. */
export const writingsOf = (rows: readonly PlanRow[]): Writing[] =>
  rows.flatMap(({ id, kind, value, block, label, ticked }) =>
    ticked && kind && value !== '' ? [{ id, kind, value, block, label }] : [],
  );
