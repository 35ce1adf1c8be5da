import type { BoxReading, PageReading } from '../detection/reading.ts';

/** The page when the person saw the plan, and as it is now. */
export interface Change {
  readonly reviewed: PageReading;
  readonly now: PageReading;
  /** Whether a person could fill in that box of `now`. */
  readonly isOpen: (id: number) => boolean;
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
  if (same.length === 0) return replaced(old, change, allWords) ?? 'gone';
  if (same.length < ids.length) return 'gone';
  if (!same.every(({ id }) => change.isOpen(id))) return 'hidden';
  return wordsOf(same, allWords) === wordsOf(old, allWords) ? same : 'changed';
}

/**
 * Where there are no heirs, the boxes in which a value that we wrote may still stand: alone under the same
 * labels, whatever the page has put above them since. For telling and undoing only, where our own value is
 * looked for in them. Undefined where none can be told.
 */
export function standInsOf(
  ids: readonly number[],
  change: Change,
): readonly BoxReading[] | undefined {
  const { reviewed, now } = change;
  const old = among(ids, reviewed);
  if (old.length < ids.length || reviewed.path !== now.path || among(ids, now).length > 0)
    return undefined;
  return replaced(old, change, labels);
}

const among = (ids: readonly number[], { boxes }: PageReading): BoxReading[] =>
  ids.flatMap((id) => boxes.find((box) => box.id === id) ?? []);

/** What stands above all boxes: another path or another title is another page. A title may count. */
const sayings = ({ path, query, title }: PageReading): string =>
  `${path} ${query} ${title.replace(/[^\p{L}]+/gu, ' ').trim()}`;

/** What two boxes are compared by. */
type Words = (box: BoxReading) => unknown;

function replaced(
  old: readonly BoxReading[],
  { reviewed, now, isOpen }: Change,
  words: Words,
): readonly BoxReading[] | undefined {
  const isSeen = (run: readonly BoxReading[]) => run.every(({ id }) => isOpen(id));
  const [heirs, ...others] = alike(old, now, words).filter(isSeen);
  if (!heirs || others.length > 0 || alike(old, reviewed, words).length > 1) return undefined;
  return among(idsOf(heirs), reviewed).length > 0 ? undefined : heirs;
}

/** Every run of boxes that bears the words of these. */
function alike(old: readonly BoxReading[], { boxes }: PageReading, words: Words): BoxReading[][] {
  const wanted = wordsOf(old, words);
  return boxes
    .map((_, at) => boxes.slice(at, at + old.length))
    .filter((run) => run.length === old.length && wordsOf(run, words) === wanted);
}

const idsOf = (boxes: readonly BoxReading[]): number[] => boxes.map(({ id }) => id);

const wordsOf = (boxes: readonly BoxReading[], words: Words): string =>
  JSON.stringify(boxes.map(words));

/** A description is where a page puts its complaints: they come and go. Without a label it is the label. */
const labels: Words = ({ clues, type, maxLength }) => [
  clues.some(({ from }) => from !== 'description' && from !== 'name')
    ? clues.filter(({ from }) => from !== 'description')
    : clues,
  type,
  maxLength,
];

/** All that a verdict can come from. */
const allWords: Words = (box) => [labels(box), box.titles];
