import { fold } from '../fields/fold.ts';
import { type Employers, isPresent } from './active-employer.ts';
import { type MergedEmployer, mergedWith } from './given.ts';
import { companyOf, isOneCompany } from './given-company.ts';
import type { Given } from './given-policy.ts';
import type { Employer } from './records.ts';

/** The card of those who have typed none: its id is the same in every window, and after the policy has changed. */
export const givenId = '9d3f6c1e-5b7a-4c2d-8e10-6a4b2f0c9d71';

/** Its id, and those it has where a former employer's card has that one: one more for each. */
const givenIds = Array.from({ length: 15 }, (_, n) => givenId.slice(0, -1) + (n + 1).toString(16));

export const isGivenId = (id: string): boolean => givenIds.includes(id);

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
  const its = given && cardOf(employers, given);
  const shown = employers.filter((one) => one === its || !isBlank(one));
  if (!given) return { employers: shown, broken };
  if (its)
    return { employers: shown.map((one) => (one === its ? mergedWith(one, given) : one)), broken };
  // Its own record may be there and cannot be read: no other takes its place.
  const id = givenIds.find((one) => employers.every((employer) => employer.id !== one));
  if (!id || broken.some(({ key }) => isGivenId(String(key)))) return { employers: shown, broken };
  return { employers: [mergedWith({ ...emptyCard, id }, given), ...shown], broken };
}

/**
 * The card that is about the employer of the policy: known as such, else by its SIRET, else the only one, unsaid.
 * One that was made for another company's policy is never the one.
 */
function cardOf(employers: readonly Employer[], given: Given): Employer | undefined {
  const present = employers.filter(isPresent);
  const only = present.length === 1 ? present[0] : undefined;
  const company = companyOf(given);
  const isMarked = ({ given: kept }: Employer) =>
    kept?.of !== undefined && isOneCompany(kept.of, company);
  return (
    present.find(isMarked) ??
    present.find((one) => isOfCompany(one, given)) ??
    employers.find(isMarked) ??
    (only && mayBe(only, given) ? only : undefined)
  );
}

const isOfCompany = ({ facts: { siret = '' } }: Employer, { establishments }: Given): boolean =>
  siret.length === 14 && establishments.some((one) => sirenOf(one.siret) === sirenOf(siret));

const sirenOf = (siret: string) => siret.slice(0, 9);

/** A card without a SIRET that names no other company, and that was not begun for the policy of one. */
function mayBe({ id, facts, given: kept }: Employer, given: Given): boolean {
  if (facts.siret || facts.siren || kept?.of || isGivenId(id)) return false;
  const [own, theirs] = [facts['company-name'], given.facts['company-name']];
  return !own || (theirs !== undefined && fold(own) === fold(theirs));
}

/** A card that held what was given and nothing else: it goes with it. */
export const isBlank = ({ given, facts, notes, label, userCompany }: Employer): boolean =>
  given !== undefined &&
  Object.keys(facts).length === 0 &&
  notes === '' &&
  label === undefined &&
  userCompany === undefined;
