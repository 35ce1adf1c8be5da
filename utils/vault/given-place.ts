import { type Facts, type Kind, kindNames } from '../fields/index.ts';
import { addressKinds, fits } from './given-groups.ts';
import type { Establishment, Given } from './given-policy.ts';
import type { Employer } from './records.ts';

/** Where the person works, and what they would have without numbers of their own. */
export interface Place {
  /** Where the person works, by all that is known. */
  readonly here: Establishment | undefined;
  /** The one they chose, else the only one: what they would have without a SIRET of their own. */
  readonly chosen: Establishment | undefined;
}

/** Another number than those of the list is another place: none of the list is theirs. */
export function placeOf({ facts, given: kept }: Employer, { establishments }: Given): Place {
  const by = (siret: string | undefined) => establishments.find((one) => one.siret === siret);
  const only = establishments.length === 1 ? establishments[0] : undefined;
  const chosen = by(kept?.establishment) ?? only;
  if (facts.siret) return { here: by(facts.siret), chosen };
  return { here: chosen && fits(chosen.siret, facts) ? chosen : undefined, chosen };
}

/** All that is given where the person works. The address comes whole, from one place. */
export function factsGiven(given: Given, { here, chosen }: Place): Facts {
  const isSaidThere = here ? Object.keys(here.facts).length > 0 : given.establishments.length > 0;
  const shared = kindNames.filter((kind) => !(isSaidThere && addressKinds.includes(kind)));
  return {
    ...only(given.facts, shared),
    ...here?.facts,
    ...(chosen ? { siret: chosen.siret } : {}),
  };
}

/** Some of the facts. */
export const only = (facts: Facts, kinds: readonly Kind[]): Facts =>
  Object.fromEntries(kinds.flatMap((kind) => (facts[kind] ? [[kind, facts[kind]]] : [])));
