import type { Kind } from '../../utils/fields/index.ts';
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

/** The last day of a code, which is no fact of its own. */
export const isExpiry = (kind: Proposed): kind is Exclude<Proposed, Kind> =>
  kind === 'company-code-expiry' || kind === 'specific-code-expiry';

const entryOf = (kind: Proposed): Entry | undefined => {
  const entry = kind.replace(/-expiry$/, '-until');
  return entries.find((one) => one === entry);
};

const isSame = (kind: Proposed, a: string, b: string): boolean =>
  isExpiry(kind) ? a === b : same(kind, a, b);

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

/** The values to write on the card. */
export const changesOf = (groups: readonly Group[], chosen: Chosen): Draft =>
  Object.fromEntries(
    groups.flatMap(({ entry }) => (chosen[entry] ? [[entry, chosen[entry]]] : [])),
  );

/** What was typed, is not kept, and is what the papers say too: keeping them keeps it. */
export const agreedOf = (groups: readonly Group[], unkept: Draft): Draft =>
  Object.fromEntries(
    groups.flatMap(({ entry, offers }) =>
      offers.length === 0 && unkept[entry] ? [[entry, unkept[entry]]] : [],
    ),
  );

/** A SIREN where no paper tells a SIRET and the card has none: said, for half of it is told. */
export function lonelySiren(readings: readonly Reading[], card: Draft): string | undefined {
  const all = readings.flatMap(({ findings }) => findings.proposals);
  if (card.siret || all.some(({ kind }) => kind === 'siret')) return undefined;
  return all.find(({ kind }) => kind === 'siren')?.value;
}
