import { checks } from '../fields/checks.ts';
import { actionLogementSiren, isSiret, sirenOf } from '../fields/identifiers.ts';
import { type Facts, type Kind, kindNames } from '../fields/index.ts';
import type { Doubt } from './card-health.ts';
import { daysAfter } from './days-after.ts';
import type { HealthCard } from './health.ts';

/** How long before its last day a code is told to be ending, in days. */
const NOTICE = 30;

/** What is worth another look on a card: the SIRET first, then the codes, then what a check doubts. */
export const doubtsOf = (card: HealthCard, today: string): readonly Doubt[] => [
  ...doubtful(card.facts).filter(({ kind }) => kind === 'siret'),
  ...elsewhere(card),
  ...endingCode(card, { kind: 'company-code', day: card.codeExpires?.companyCode, today }),
  ...endingCode(card, { kind: 'specific-code', day: card.codeExpires?.specificCode, today }),
  ...doubtful(card.facts).filter(({ kind }) => kind !== 'siret'),
];

const doubtful = (facts: Facts): Doubt[] =>
  kindNames
    .filter((kind) => isDoubted(kind, facts[kind] ?? ''))
    .map((kind) => ({ about: 'doubtful', kind }));

const isDoubted = (kind: Kind, value: string): boolean => {
  const { clean, explain } = checks[kind];
  return value !== '' && explain(clean(value))?.weight === 'doubt';
};

interface Ending {
  readonly kind: Kind;
  readonly day: string | undefined;
  readonly today: string;
}

function endingCode({ facts }: HealthCard, { kind, day, today }: Ending): Doubt[] {
  if (!facts[kind] || day === undefined || day > daysAfter(today, NOTICE)) return [];
  return [{ about: day < today ? 'expired' : 'expires', kind, day }];
}

/** The last payslip showed SIRETs, and not the one of the card: it may be that of the head office. */
function elsewhere({ facts, seenSirets = [] }: HealthCard): Doubt[] {
  const mine = (facts.siret ?? '').replace(/\s/g, '');
  const seen = seenSirets.filter((one) => isSiret(one) && sirenOf(one) !== actionLogementSiren);
  if (!isSiret(mine) || seen.length === 0 || seen.includes(mine)) return [];
  const same = seen.filter((one) => sirenOf(one) === sirenOf(mine));
  if (same.length > 0) return [{ about: 'other-establishment', kind: 'siret', sirets: same }];
  return [{ about: 'other-company', kind: 'siret', sirets: seen }];
}
