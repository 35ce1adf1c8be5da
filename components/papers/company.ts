import type { Draft } from '../card/entries.ts';
import type { Reading } from './offers.ts';

/** Whose papers these are, against the card's company; `several` when they do not agree among themselves. */
export type Whose = 'ours' | 'otherPlace' | 'otherCompany' | 'several';

export interface Company {
  readonly whose: Whose;
  /** The SIRENs to show: the papers' and the card's; empty where there is none. */
  readonly theirs: string;
  readonly mine: string;
}

/** What the papers hold to be the employer, against what the card says. What tells no number tells nothing. */
export function companyOf(readings: readonly Reading[], card: Draft): Company {
  const theirs = readings.flatMap(numberIn);
  const mine = digits(card.siret ?? '') || digits(card.siren ?? '');
  const [first = ''] = theirs;
  const whose = theirs.some((one) => !isOne(one, first)) ? 'several' : standing(first, mine);
  return { whose, theirs: first.slice(0, 9), mine: mine.slice(0, 9) };
}

function standing(theirs: string, mine: string): Whose {
  if (theirs === '' || isOne(theirs, mine)) return 'ours';
  return isOne(theirs.slice(0, 9), mine) ? 'otherPlace' : 'otherCompany';
}

/** A SIREN is the beginning of its SIRETs; so is one that is half typed. */
const isOne = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const numberIn = ({ findings }: Reading): string[] => {
  const best = (kind: string) =>
    findings.proposals.find((one) => one.kind === kind && one.rank === 1)?.value;
  const number = digits(best('siret') ?? best('siren') ?? '');
  return number === '' ? [] : [number];
};

const digits = (text: string): string => text.replace(/\D/g, '');
