import type { BoxReading, PageReading } from '../detection/reading.ts';

/** The page when the person saw the plan, and as it is now. */
export interface Change {
  readonly reviewed: PageReading;
  readonly now: PageReading;
}

/**
 * The boxes that stand now for reviewed ones: themselves, still under the same words, or those that a page
 * which paints itself anew put in their place: alone under these words then and now, and not there before.
 * Anything else is a twin. Else why there are none. The same texts mean the same verdict: the deciding is
 * a plain function of them.
 */
export function heirsOf(
  ids: readonly number[],
  change: Change,
): readonly BoxReading[] | 'gone' | 'changed' | 'hidden' {
  const { reviewed, now } = change;
  const old = among(ids, reviewed);
  if (old.length < ids.length || sayings(reviewed) !== sayings(now)) return 'changed';
  const same = among(ids, now);
  if (same.length === 0) return replaced(old, change) ?? 'gone';
  if (same.length < ids.length) return 'gone';
  if (!same.every(({ writable }) => writable)) return 'hidden';
  return wordsOf(same) === wordsOf(old) ? same : 'changed';
}

const among = (ids: readonly number[], { boxes }: PageReading): BoxReading[] =>
  ids.flatMap((id) => boxes.find((box) => box.id === id) ?? []);

/** What stands above all boxes: another path or another title is another page. A title may count. */
const sayings = ({ path, title }: PageReading): string =>
  `${path} ${title.replace(/[^\p{L}]+/gu, ' ').trim()}`;

function replaced(
  old: readonly BoxReading[],
  { reviewed, now }: Change,
): readonly BoxReading[] | undefined {
  const [heirs, ...others] = underSameWords(old, now);
  if (!heirs || others.length > 0 || underSameWords(old, reviewed).length > 1) return undefined;
  return among(idsOf(heirs), reviewed).length > 0 ? undefined : heirs;
}

/** Every run of boxes that bears the words of these. */
function underSameWords(old: readonly BoxReading[], page: PageReading): BoxReading[][] {
  const boxes = page.boxes.filter(({ writable }) => writable);
  const wanted = wordsOf(old);
  return boxes
    .map((_, at) => boxes.slice(at, at + old.length))
    .filter((run) => run.length === old.length && wordsOf(run) === wanted);
}

const idsOf = (boxes: readonly BoxReading[]): number[] => boxes.map(({ id }) => id);

/** All that a verdict can come from. A description is where a page puts its complaints: they come and go. */
const wordsOf = (boxes: readonly BoxReading[]): string =>
  JSON.stringify(
    boxes.map(({ clues, titles, type, maxLength, options }) => [
      clues.filter(({ from }) => from !== 'description'),
      titles,
      type,
      maxLength,
      options,
    ]),
  );
