import { fold } from '../fields/fold.ts';

/** A town made comparable: no CEDEX, no number of a district, "St" said whole. */
const plain = (town: string): string =>
  fold(town)
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .replace(/\b(?:cedex|arrondissement)\b/g, ' ')
    .replace(/\b\d+(?:er|e|eme|ere)?\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether both name one town: `LYON 3EME ARRONDISSEMENT` is in Lyon; Lyons-la-Forêt is not. */
export const isTown = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);
