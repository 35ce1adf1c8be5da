/** One of the words between which a pattern chooses. */
export interface Alternative {
  /** The word and what stands beside it in the pattern: `|(auto|«micro») ?entrepre`. */
  readonly name: string;
  /** The pattern with this one word gone. */
  readonly without: string;
}

interface Group {
  readonly start: number;
  /** Where each of its alternatives begins and ends. */
  readonly parts: { readonly from: number; readonly to: number }[];
  from: number;
  /** It looks ahead or back: what it names are exceptions. */
  readonly looks: boolean;
}

/** Never matches. */
export const NOTHING = '(?!)';

/** Every alternative of a pattern that is a word, at any depth; articles and endings are none. */
export function alternativesOf(pattern: string): Alternative[] {
  const groups = groupsOf(pattern).filter(({ looks, parts }) => !looks && parts.length > 1);
  return groups.flatMap(({ start, parts }) =>
    parts
      .map(({ from, to }) => [pattern.slice(0, from), pattern.slice(from, to), pattern.slice(to)])
      .filter(([, word = '']) => isWord(word, start < 0))
      .map(([before = '', word = '', after = '']) => ({
        name: `${before.slice(-BESIDE)}«${word}»${after.slice(0, BESIDE)}`,
        without: before + NOTHING + after,
      })),
  );
}

/** As many signs of what is beside a word tell where it stands. */
const BESIDE = 12;

const LINKS = /^(aux|des|les|vos|mes|une|son|the|ant|ere|rice|resse)$/;

const isWord = (alternative: string, whole: boolean): boolean => {
  const letters = alternative.replace(/\\[a-z]/g, ' ').trim();
  return (whole ? /[a-z]{2}/ : /[a-z]{3}/).test(letters) && !LINKS.test(letters);
};

/** What a pattern is made of, the whole of it among its groups. */
function groupsOf(pattern: string): Group[] {
  const closed: Group[] = [];
  const open: Group[] = [{ start: -1, parts: [], from: 0, looks: false }];
  for (const { 0: sign, index } of pattern.matchAll(SIGNS)) {
    const group = open.at(-1) as Group;
    if (sign.startsWith('(')) open.push(opened({ sign, index, within: group }));
    if (sign === '|' || sign === ')') group.parts.push({ from: group.from, to: index });
    if (sign === '|') group.from = index + 1;
    if (sign === ')') closed.push(open.pop() as Group);
  }
  const [all] = open as [Group];
  all.parts.push({ from: all.from, to: pattern.length });
  return [...closed, all];
}

/** What is escaped, a set of signs, the beginning of a group, its end, a choice. */
const SIGNS = /\\.|\[(?:\\.|[^\]])*\]|\((?:\?(?::|=|!|<=|<!))?|\)|\|/g;

const opened = ({
  sign,
  index,
  within,
}: {
  sign: string;
  index: number;
  within: Group;
}): Group => ({
  start: index,
  parts: [],
  from: index + sign.length,
  looks: within.looks || /[=!]$/.test(sign),
});
