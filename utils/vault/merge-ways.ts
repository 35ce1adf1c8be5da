import { isBlank } from './given-card.ts';
import type {
  Draft,
  Employer,
  FillRecord,
  Mapping,
  Setting,
  SiteRecord,
  StoreName,
} from './records.ts';

/** The record of each store. */
export interface RecordOf {
  readonly employers: Employer;
  readonly drafts: Draft;
  readonly fills: FillRecord;
  readonly settings: Setting;
  readonly mappings: Mapping;
  readonly sites: SiteRecord;
}

/** How the records of a store are told apart when two vaults become one. */
export interface Way<R> {
  /** Two records of one key are the same thing. */
  readonly keyOf: (record: R) => string;
  /** When it was last changed; the newer one wins. */
  readonly at: (record: R) => number;
  /** What makes two of them different for a person. */
  readonly content: (record: R) => unknown;
  /** What is taken of a record of a file; nothing where it says nothing here. Absent: all of it. */
  readonly taken?: (theirs: R, mine: R | undefined) => R | undefined;
}

export const ways: { readonly [S in StoreName]: Way<RecordOf[S]> } = {
  employers: {
    keyOf: ({ id }) => id,
    // Nobody knows when a card was brought back: to be put aside makes none newer, and where it stands it stays.
    at: ({ updatedAt }) => updatedAt,
    content: ({ id, createdAt, updatedAt, given, ...rest }) => rest,
    taken: takenCard,
  },
  drafts: { keyOf: ({ key }) => key, at: ({ at }) => at, content: ({ values }) => values },
  fills: {
    keyOf: ({ employer, at, host }) => JSON.stringify([employer, at, host]),
    at: ({ at }) => at,
    content: () => '',
  },
  // Nobody knows when a setting was chosen: the one that is here stays.
  settings: { keyOf: ({ key }) => key, at: () => 0, content: ({ value }) => value },
  mappings: {
    keyOf: ({ host, path, candidates, shadow }) =>
      JSON.stringify([host, path ?? null, candidates, shadow]),
    at: ({ at }) => at,
    content: ({ kind }) => kind,
  },
  sites: {
    keyOf: ({ host }) => host,
    at: ({ at }) => at,
    content: ({ mode, confirmedAt, employer }) => ({
      mode,
      confirmed: confirmedAt !== undefined,
      employer,
    }),
  },
};

/** Whose policy fills a card is known on each device by itself: a file never says it. */
function takenCard(theirs: Employer, mine: Employer | undefined): Employer | undefined {
  if (isBlank(theirs) && !mine) return undefined;
  const { given: _, ...card } = theirs;
  return mine?.given ? { ...card, given: mine.given } : card;
}

/** The property under which a store keeps its records. */
export const keyPaths: { readonly [S in StoreName]: string } = {
  employers: 'id',
  drafts: 'key',
  fills: 'id',
  settings: 'key',
  mappings: 'id',
  sites: 'host',
};
