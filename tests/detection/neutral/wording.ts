import fc from 'fast-check';
import { type Draw, drawn, each } from './change.ts';
import { type Words, wordsIn } from './words.ts';

/** A manner of writing the same words. */
interface Manner<How> {
  readonly name: string;
  readonly how: fc.Arbitrary<How>;
  readonly write: (text: string, how: How) => string;
}

const wording = <How>({ name, how, write }: Manner<How>): Draw =>
  drawn<Words, How>({
    name,
    items: wordsIn,
    how,
    make: each((words, way) => {
      const before = words.read();
      words.write(write(before, way));
      return () => words.write(before);
    }),
    tell: ({ read }) => `“${read().trim()}”`,
  });

const plainly = fc.constant('all');

/** A blank inside a text; those that only lay out the source are left alone. */
const BLANK = /(?<=\S) (?=\S)/g;

/** Each manner of writing a text that reads the same. */
export const wordings: readonly Draw[] = [
  wording({ name: 'in capitals', how: plainly, write: (text) => text.toUpperCase() }),
  wording({ name: 'accents apart', how: plainly, write: (text) => text.normalize('NFD') }),
  wording({
    name: 'blanks that do not break',
    how: fc.constantFrom('\u00a0', '\u202f'),
    write: (text, blank) => text.replace(BLANK, blank),
  }),
  // Only beside a blank: inside a word they may part it in two.
  wording({
    name: 'zero-width characters',
    how: fc.constantFrom('\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad'),
    write: (text, sign) => text.replace(BLANK, `${sign} `),
  }),
];
