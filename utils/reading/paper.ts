/** Words that stand together on a paper, with their place in points from its top left corner. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Height of its letters. */
  readonly size: number;
}

/** The cells at one height, from left to right. A wide gap parts two cells. */
export type Line = readonly Cell[];

/** A paper's lines, page by page, from top to bottom. */
export interface Paper {
  readonly pages: readonly (readonly Line[])[];
}

/** A letter's width and height on a paper that is plain text, whose places are only counted. */
const letter = { width: 6, height: 12 } as const;

/** A text that was pasted: its tabs and wide blanks part cells, its form feeds part pages. */
export const paperOf = (text: string): Paper => ({
  pages: text.split('\f').map((page) =>
    page
      .replaceAll('\t', '    ')
      .split(/\r\n?|\n/)
      .map((line, row) => cellsOf(line, row))
      .filter((line) => line.length > 0),
  ),
});

const cellsOf = (line: string, row: number): Line =>
  [...line.matchAll(/\S+(?:[^\S\n]{1,2}\S+)*/g)].map(({ 0: text, index }) => ({
    text,
    left: index * letter.width,
    right: (index + text.length) * letter.width,
    top: row * letter.height,
    size: letter.height * 0.8,
  }));
