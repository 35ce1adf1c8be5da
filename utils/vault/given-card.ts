import { fold } from '../fields/fold.ts';
import { type Employers, isPresent } from './active-employer.ts';
import { type MergedEmployer, mergedWith } from './given.ts';
import type { Given } from './given-policy.ts';
import type { Employer } from './records.ts';

/** The card of those who have typed none: its id is the same in every window, and after the policy has changed. */
export const givenId = '9d3f6c1e-5b7a-4c2d-8e10-6a4b2f0c9d71';

/** A card on which the person has typed nothing. */
export const emptyCard: Employer = {
  id: givenId,
  facts: {},
  notes: '',
  given: {},
  createdAt: 0,
  updatedAt: 0,
};

/** What the store gave. */
interface AllMerged extends Employers {
  readonly employers: readonly MergedEmployer[];
}

/** The cards with what the employer gives in the one that is its own; without any such, in one more. */
export function withGiven({ employers, broken }: Employers, given: Given | undefined): AllMerged {
  if (!given) return { employers: employers.filter((one) => !isBlank(one)), broken };
  const its = cardOf(employers, given);
  if (its) {
    const merged = employers.map((one) => (one === its ? mergedWith(one, given) : one));
    return { employers: merged.filter((one) => one.id === its.id || !isBlank(one)), broken };
  }
  // Its own record is there and cannot be read: no other takes its place.
  if (broken.some(({ key }) => key === givenId)) return { employers, broken };
  return { employers: [mergedWith(emptyCard, given), ...employers], broken };
}

/** The card that is about the employer of the policy: known as such, else by its SIRET, else the only one, unsaid. */
function cardOf(employers: readonly Employer[], given: Given): Employer | undefined {
  const present = employers.filter(isPresent);
  const only = present.length === 1 ? present[0] : undefined;
  return (
    present.find((one) => one.given) ??
    employers.find((one) => one.given) ??
    present.find((one) => isOfCompany(one, given)) ??
    (only && mayBe(only, given) ? only : undefined)
  );
}

const isOfCompany = ({ facts: { siret = '' } }: Employer, { establishments }: Given): boolean =>
  siret.length === 14 && establishments.some((one) => sirenOf(one.siret) === sirenOf(siret));

const sirenOf = (siret: string) => siret.slice(0, 9);

/** A card without a SIRET that names no other company. */
function mayBe({ facts }: Employer, given: Given): boolean {
  if (facts.siret || facts.siren) return false;
  const [own, theirs] = [facts['company-name'], given.facts['company-name']];
  return !own || (theirs !== undefined && fold(own) === fold(theirs));
}

/** A card that held what was given and nothing else: it goes with it. */
const isBlank = ({ given, facts, notes, label, userCompany }: Employer): boolean =>
  given !== undefined &&
  Object.keys(facts).length === 0 &&
  notes === '' &&
  label === undefined &&
  userCompany === undefined;
