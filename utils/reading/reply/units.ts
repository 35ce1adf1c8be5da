import { labelsIn } from './labels.ts';
import { flat } from './plain.ts';
import type { Line } from './thread.ts';

/** A sentence, a row or a cell: what is said of a number stands in it, or above it. */
export interface Unit {
  readonly text: string;
  /** The same, without case or accents: found here, cut out there. */
  readonly flat: string;
  /** What stands above it: a heading, the head of its column, a quoted question. Flat. */
  readonly above: string;
  /** The unit before it, when nothing parts the two but an end of line or of sentence. Flat. */
  readonly before: string;
  /** For the excerpt, when the unit alone says too little: the whole row. */
  readonly row: string;
}

const cellEnd = /\t+| {3,}|\s\|\s|^\s*\|\s*|\s*\|\s*$/;
const item = /^\s*(?:[-*•·–—▪◦‣o]\s|\d{1,2}[.)]\s)/;
/** Nothing, or a line drawn between rows. */
const isRule = /^[\s|:+=_-]*$/;
const label = /^\s*[^\d:]{2,50}\s?:/;
const sentenceEnd = /(?<=[^\s.]{2}[.!?…;]|\d[.!?;]|\s[!?;])\s+(?=[\p{Lu}\d«"(-])/u;
const shortForm = /\b(?:m|mme|mlle|dr|me|n|no|num|tel|ex|art|ref|cf|st|ste|av|bd|etc|ext)\.$/i;

/** "Code entreprise ? 1234": one that has answered point by point. */
const asked =
  /^\W*(?:l[ea] |l'|votre )?(?:nom|raison sociale|n[°o]|numero|code|siret|siren|adresse|validite|contact|correspondant|personne)\b[^?,.:]{0,50}\?$/;

const cellsOf = (line: string): readonly string[] =>
  line
    .split(cellEnd)
    .map((cell) => cell.trim())
    .filter((cell, at, all) => cell !== '' || (at > 0 && at < all.length - 1));

/** The lines as sentences, list items, rows and cells, each with what stands above it. */
export function unitsIn(lines: readonly Line[]): readonly Unit[] {
  const units: Unit[] = [];
  let heading = '';
  let head: readonly string[] = [];
  let isAfterBlank = true;
  let last: string | undefined;
  const rows = joined(lines);
  for (const { text, asked } of rows) {
    if (text.trim() === '') isAfterBlank = true;
    if (isRule.test(text)) continue;
    const cells = cellsOf(text);
    const isRow = cells.length > 1;
    if (!isRow) head = [];
    if (asked) heading = flat(asked);
    else if (isAfterBlank && !item.test(text) && !isRow && !isBare(text))
      heading = last !== undefined && isHeading(last) ? flat(last) : '';
    const sentence = cells.length === 2 ? cells.join(' : ').replace(/ ?: ?:/, ' :') : text;
    if (isRow && head.length === cells.length) units.push(...inColumns(cells, head, text));
    else units.push(...sentencesOf(sentence, heading, units.at(-1)?.flat ?? ''));
    if (isRow && head.length === 0 && isHead(cells)) head = cells;
    if (isHeading(text)) heading = flat(text);
    last = text;
    isAfterBlank = false;
  }
  return units;
}

/** A heading stands for all that follows it; after a blank line, only when it has announced a list. */
const isHeading = (text: string): boolean => /[:?]\s*$/.test(text) || !/\d|[.!;,]\s*$/.test(text);
/** The first row of a table: it names its columns, past the first. */
const isHead = (cells: readonly string[]): boolean =>
  !/\d{3}/.test(cells.join(' ')) &&
  cells
    .slice(1)
    .some(
      (cell) =>
        labelsIn(flat(cell)).length > 0 ||
        /\b(?:siret|siren|codes?|ville|adresse|validite|echeance)\b/.test(flat(cell)),
    );

const isBare = (text: string): boolean => !/\p{L}{2}/u.test(text);

function inColumns(
  cells: readonly string[],
  head: readonly string[],
  row: string,
): readonly Unit[] {
  return cells.map((cell, at) => ({
    text: cell,
    flat: flat(cell),
    above: flat(head[at] ?? ''),
    before: '',
    row: row.replace(/\s+/g, ' ').trim(),
  }));
}

function sentencesOf(text: string, above: string, before: string): readonly Unit[] {
  let last = before;
  return cutIntoSentences(text).map((sentence) => {
    const unit = { text: sentence, flat: flat(sentence), above, before: last, row: sentence };
    last = unit.flat;
    return unit;
  });
}

function cutIntoSentences(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.trim().split(sentenceEnd)) {
    const last = parts.at(-1);
    if (last !== undefined && (shortForm.test(last) || asked.test(flat(last))))
      parts[parts.length - 1] = `${last} ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** Lines that a mail program has cut at some 72 characters are one again. */
function joined(lines: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (last && goesOn(last.text, line.text))
      rows[rows.length - 1] = { ...last, text: `${last.text.trimEnd()} ${line.text.trim()}` };
    else rows.push(line);
  }
  return rows;
}

function goesOn(last: string, next: string): boolean {
  if (next.trim() === '' || item.test(next) || cellsOf(last).length > 1 || cellsOf(next).length > 1)
    return false;
  const isOpen = !/[.!?:;]\s*$/.test(last);
  const lastLength = last.split('\n').at(-1)?.length ?? 0;
  if (!isOpen || lastLength < 45 || last.length > 600) return false;
  return /^\s*[\p{Ll}\d("«]/u.test(next) || (lastLength >= 60 && !label.test(next));
}
