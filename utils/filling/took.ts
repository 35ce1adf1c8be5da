import type { Kind } from '../fields/index.ts';
import { same } from '../fields/same.ts';
import type { Matter } from './outcome.ts';

/** A value of one kind, as it is kept. */
export interface Fact {
  readonly kind: Kind;
  readonly value: string;
}

/** What was to be written, a fact or a message. */
export interface Text {
  readonly kind: Matter;
  readonly value: string;
}

/** Kinds in which a sign more or less makes another fact. */
const EXACT: readonly Kind[] = [
  'siret',
  'siren',
  'nic',
  'company-postcode',
  'hr-email',
  'hr-phone',
];

/**
 * Whether a box holds a fact, as its page writes it: pages put names in capitals, strip accents, regroup
 * codes, and would do so to what a person types. No sign may be missing. A message is ours only to the letter:
 * a comma that the person has put into it is theirs.
 */
export const took = ({ kind, value }: Text, held: string): boolean =>
  kind === 'message'
    ? held === value
    : same(kind, held, value) ||
      (!EXACT.includes(kind) && bare(value) !== '' && alike(held, value));

/** Whether what stands in boxes is only what a page has left of ours: its signs, in their order. */
export function isRemnant({ value }: Text, held: string): boolean {
  let from = 0;
  const ours = bare(value);
  return [...bare(held)].every((sign) => {
    from = ours.indexOf(sign, from) + 1;
    return from > 0;
  });
}

const alike = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
