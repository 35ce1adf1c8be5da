import type { Kind } from '../fields/index.ts';
import { same } from '../fields/same.ts';

/** A value of one kind, as it is kept. */
export interface Fact {
  readonly kind: Kind;
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
 * codes, and would do so to what a person types. No sign may be missing.
 */
export const took = ({ kind, value }: Fact, held: string): boolean =>
  same(kind, held, value) || (!EXACT.includes(kind) && bare(value) !== '' && alike(held, value));

/** Whether what stands in boxes is only what a page has left of ours: its signs, in their order. */
export function isRemnant({ value }: Fact, held: string): boolean {
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
