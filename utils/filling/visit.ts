import type { Sighting } from '../detection/sighting.ts';
import type { Kind } from '../fields/index.ts';
import type { LastFill, Outcome } from './outcome.ts';

/** A fill as it is kept: when, where, which kinds. */
export interface Trace {
  readonly at: number;
  readonly host: string;
  readonly employer: string;
  readonly kinds: readonly Kind[];
}

/** What the steps before this one have taken. */
export interface FilledBefore {
  readonly kinds: readonly Kind[];
  /** step: in this very page, on a step that has gone · site: on a page of the same host. */
  readonly where: 'step' | 'site';
  readonly minutes: number;
}

/** What a step is compared with. */
export interface Visit {
  readonly last: LastFill | undefined;
  readonly traces: readonly Trace[];
  /** The host and the employer of the page at hand: the facts of another one are another story. */
  readonly host: string | undefined;
  readonly employer: string | undefined;
  readonly now: number;
}

/** A form of several steps is done at one sitting; what is older was another visit. */
const VISIT = 2 * 60 * 60_000;

/**
 * What was filled during this visit and does not stand on this step, the newest first, each kind once. Of the
 * page at hand its own memory is asked, since it knows what was undone; of the pages before it, the traces.
 */
export function filledBefore(sighting: Sighting, visit: Visit): FilledBefore[] {
  const { last, host, employer, now } = visit;
  const here = (last?.outcomes ?? []).filter((one) => !isOn(sighting, one, last));
  const since = last?.since ?? Number.POSITIVE_INFINITY;
  const before = visit.traces.filter(
    (trace) =>
      trace.host === host &&
      trace.employer === employer &&
      trace.at < since &&
      now - trace.at < VISIT,
  );
  const fills = [
    ...(last ? [{ kinds: here.flatMap(kindWritten), at: last.at, where: 'step' as const }] : []),
    ...before.map(({ kinds, at }) => ({ kinds, at, where: 'site' as const })),
  ].sort((a, b) => b.at - a.at);
  const told = new Set<Kind>();
  return fills.flatMap(({ kinds, at, where }) => {
    const fresh = [...new Set(kinds)].filter((kind) => !told.has(kind));
    for (const kind of fresh) told.add(kind);
    const minutes = Math.max(0, Math.round((now - at) / 60_000));
    return fresh.length > 0 ? [{ kinds: fresh, where, minutes }] : [];
  });
}

/** A message is told by its box, as long as that is there; it is no kind. */
const kindWritten = ({ state, kind }: Outcome): readonly Kind[] =>
  state === 'written' && kind !== 'message' ? [kind] : [];

/** A box of this very step: its row says that it is filled. */
const isOn = (
  { path, askings }: Sighting,
  { id, block, label }: Outcome,
  last: LastFill | undefined,
): boolean =>
  last?.path === path &&
  askings.some((one) => one.id === id || (one.block === block && one.label === label));

/**
 * The page shows another step, though its address is the same: it asks for something, and for nothing of what
 * was filled.
 */
export function isNextStep(sighting: Sighting, last: LastFill): boolean {
  const asked = sighting.askings.filter(({ verdict }) => verdict.certainty !== 'unknown');
  const stands = (one: Outcome) => one.kind === 'message' || isOn(sighting, one, last);
  return asked.length > 0 && !last.outcomes.some(stands);
}
