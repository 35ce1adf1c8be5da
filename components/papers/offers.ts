import { same } from '../../utils/fields/same.ts';
import type { Findings, Proposal, Proposed } from '../../utils/reading/proposal.ts';
import { type Draft, type Entry, entries } from '../card/entries.ts';

/** What one paper told, and what the person calls it: a file's name. */
export interface Reading {
  readonly source: string;
  readonly findings: Findings;
}

/** A proposal with the paper that it stands in. */
export interface Offer extends Proposal {
  readonly source: string;
}

/** What the papers propose for one entry of the card. */
export interface Group {
  readonly entry: Entry;
  readonly kind: Proposed;
  /** What the card has there; undefined for nothing. */
  readonly current: string | undefined;
  /** Those that say something else than the card. */
  readonly offers: readonly Offer[];
}

/** What was chosen: an entry's value, `''` where the card is to stay as it is. */
export type Chosen = { readonly [E in Entry]?: string };

const entryOf = (kind: Proposed): Entry | undefined => {
  const entry = kind === 'specific-code-expiry' ? 'specific-code-until' : kind;
  return entries.find((one) => one === entry);
};

const isSame = (kind: Proposed, a: string, b: string): boolean =>
  kind === 'specific-code-expiry' ? a === b : same(kind, a, b);

/** The proposals by entry, in the order of the card; what two papers say alike is said once. */
export function groupsOf(readings: readonly Reading[], card: Draft): readonly Group[] {
  const groups = new Map<Entry, Group>();
  for (const { source, findings } of readings)
    for (const proposal of findings.proposals) {
      const entry = entryOf(proposal.kind);
      if (!entry) continue;
      const { kind, value } = proposal;
      const group = groups.get(entry) ?? {
        entry,
        kind,
        current: card[entry]?.trim() || undefined,
        offers: [],
      };
      const known = [group.current, ...group.offers.map((one) => one.value)];
      const isKnown = known.some((one) => one !== undefined && isSame(kind, one, value));
      groups.set(
        entry,
        isKnown ? group : { ...group, offers: [...group.offers, { ...proposal, source }] },
      );
    }
  return entries.flatMap((entry) => groups.get(entry) ?? []);
}

/** Somebody else's number, or one with a digit that is probably wrong: shown, never ticked by itself. */
const isDoubted = ({ because }: Offer): boolean =>
  /^(?:wrongKey|client|provider|organism)$/.test(because ?? '');

/** Ticked by itself: the best of a paper, and only where the card has nothing. */
export const chosenAtFirst = (groups: readonly Group[]): Chosen =>
  Object.fromEntries(
    groups.map(({ entry, current, offers }) => {
      const best = offers.find((offer, at) => (at === 0 || offer.rank === 1) && !isDoubted(offer));
      return [entry, current ? '' : (best?.value ?? '')];
    }),
  );

/** The values to write on the card. */
export const changesOf = (groups: readonly Group[], chosen: Chosen): Draft =>
  Object.fromEntries(
    groups.flatMap(({ entry }) => (chosen[entry] ? [[entry, chosen[entry]]] : [])),
  );

/** A SIREN where no paper tells a SIRET and the card has none: said, for half of it is told. */
export function lonelySiren(readings: readonly Reading[], card: Draft): string | undefined {
  const all = readings.flatMap(({ findings }) => findings.proposals);
  if (card.siret || all.some(({ kind }) => kind === 'siret')) return undefined;
  return all.find(({ kind }) => kind === 'siren')?.value;
}
