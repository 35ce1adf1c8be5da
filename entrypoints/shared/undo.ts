import type { LastFill, Outcome } from '../../utils/filling/outcome.ts';
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
  const kinds = undone.flatMap(({ kind }) => (kind === 'message' ? [] : [kind]));
  if (filled.host !== undefined && !filled.privately) {
    // The boxes are as before all the same.
    await kept.dropFills({ host: filled.host, since: last.since, kinds }).catch(() => undefined);
  }
  return undone.length - undoneIn(last.outcomes).length;
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
