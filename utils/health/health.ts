import { type Facts, type Kind, kindNames } from '../fields/index.ts';
import type { CardHealth } from './card-health.ts';
import { doubtsOf } from './doubts.ts';
import { asks, lackingFor, missingFor, openSchemes } from './needs.ts';

/** What is looked at of an employer's record. */
export interface HealthCard {
  readonly facts: Facts;
  /** The last days of the codes, `2027-03-31`. */
  readonly codeExpires?: {
    readonly companyCode?: string;
    readonly specificCode?: string;
  };
  /** The SIRETs that the last payslip showed. */
  readonly seenSirets?: readonly string[];
}

/** How a card stands on a day: complete, missing for which aid, doubtful. */
export function health(employer: HealthCard, today: string): CardHealth {
  const facts = written(employer.facts);
  const open = openSchemes(today);
  const hasCode = facts['company-code'] !== undefined || facts['specific-code'] !== undefined;
  return {
    present: kindNames.filter((kind) => facts[kind]),
    missing: missingFor(open, facts, kindNames),
    doubts: doubtsOf({ ...employer, facts }, today),
    ready: open.filter((id) => lackingFor(id, facts).length === 0),
    withoutCode: hasCode ? [] : open.filter((id) => asks(id, 'company-code')),
  };
}

/** Blanks are nothing. */
const written = (facts: Facts): Facts =>
  Object.fromEntries(
    (Object.entries(facts) as [Kind, string][]).filter(([, value]) => value.trim() !== ''),
  );
