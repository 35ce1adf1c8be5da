import { kindsFrom } from '../../utils/filling/kinds-from.ts';
import type { LastFill, Outcome } from '../../utils/filling/outcome.ts';
import { knownOnly } from './card-text.ts';
import { undoOver } from './far-page.ts';
import { kept } from './kept.ts';

/** The tab whose fills are undone. */
export interface FilledTab {
  readonly tab: number;
  /** Undefined where the browser does not tell the address. */
  readonly host: string | undefined;
  /** It stands in a private window, of which there is no trace. */
  readonly privately: boolean;
}

/** Undoes the fills of a page; what is undone leaves no trace. How many boxes are as before now; undefined when the page no longer answers. */
export async function undoFills(filled: FilledTab, last: LastFill): Promise<number | undefined> {
  const outcomes = await undoOver(filled.tab, last);
  if (!outcomes) return undefined;
  const undone = undoneIn(outcomes);
  if (filled.host !== undefined && !filled.privately) {
    // The boxes are as before all the same.
    await dropTraces(filled.host, { ...last, outcomes: undone }).catch(() => undefined);
  }
  return undone.length - undoneIn(last.outcomes).length;
}

/** A trace is kept a moment after the page has told what it took: how long that may be, in milliseconds. */
const TRACED_WITHIN = 10_000;

/** Of each employer, only what stood on its own card; of a card that has changed since, of the active one's. */
async function dropTraces(host: string, { since, at, outcomes }: LastFill): Promise<void> {
  const until = at + TRACED_WITHIN;
  const [{ employers }, active] = await Promise.all([kept.allEmployers(), kept.activeEmployer()]);
  const theirs = employers.flatMap(({ id, facts }) => {
    const kinds = kindsFrom(knownOnly(facts), outcomes);
    return kinds.length > 0 ? [{ employer: id, kinds }] : [];
  });
  const all = outcomes.flatMap(({ kind }) => (kind === 'message' ? [] : [kind]));
  const fallback = active ? [{ employer: active.id, kinds: all }] : [];
  for (const one of theirs.length > 0 ? theirs : fallback)
    await kept.dropFills({ host, since, until, ...one });
}

/** What was put back, now or earlier. */
export const undoneIn = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ state }) => state === 'undone');

/** What the background tells our open pages once the key has undone something in a tab. */
export interface UndoneNews {
  readonly undoneIn: number;
}

export const isUndoneNews = (news: unknown): news is UndoneNews =>
  typeof news === 'object' && news !== null && 'undoneIn' in news;
