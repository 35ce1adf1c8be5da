import { type Facts, type Kind, kindNames } from '../fields/index.ts';
import type { CardChanges } from './employer-card.ts';
import { companyOf } from './given-company.ts';
import { daysOf, redated } from './given-days.ts';
import { fits, insteadOf, numberKinds, wholeOf } from './given-groups.ts';
import { factsGiven, only, placeOf } from './given-place.ts';
import type { Establishment, Given } from './given-policy.ts';
import type { Employer } from './records.ts';

/** Where a fact of the card comes from, and what was given in the place of the person's own. */
export type Origin =
  | { readonly from: 'given' }
  | { readonly from: 'own' }
  | { readonly from: 'overridden'; readonly given: string }
  /** The given code, held to another last day than the given one. */
  | { readonly from: 'redated'; readonly given: string };

/** What the card tells of the part of the employer in it. */
export interface Sources {
  readonly origins: { readonly [K in Kind]?: Origin };
  /** All that is given to this person, also where something of their own stands in its place. */
  readonly offered: Facts;
  readonly offeredDays: Given['codeExpires'];
  /** Which company gives it: see `companyOf`. */
  readonly company: readonly string[];
  readonly establishments: readonly Establishment[];
  /** The SIRET of the person's establishment; undefined as long as several may be it. */
  readonly chosen: string | undefined;
  readonly correspondent: readonly string[];
  readonly refused: readonly string[];
}

/** A card with what the employer gives in it. Never kept as it is: the vault holds what is the person's own. */
export interface MergedEmployer extends Employer {
  readonly sources?: Sources;
}

/** The given facts fill what the person has not typed; theirs always stand. */
export function mergedWith(own: Employer, given: Given): MergedEmployer {
  const { here, chosen } = placeOf(own, given);
  const offered = factsGiven(given, { here, chosen });
  const { codeExpires: _, ...rest } = own;
  const codeExpires = daysOf(own, given);
  return {
    ...rest,
    facts: { ...freeIn(offered, own.facts), ...own.facts },
    ...(Object.keys(codeExpires).length > 0 ? { codeExpires } : {}),
    sources: {
      origins: originsOf(own, { facts: offered, codeExpires: given.codeExpires }),
      offered,
      offeredDays: given.codeExpires,
      company: companyOf(given),
      establishments: given.establishments,
      chosen: here?.siret,
      correspondent: given.correspondent,
      refused: given.refused,
    },
  };
}

/** What is given and has its place: where the person typed a part of a whole, nothing of it is taken. */
const freeIn = (offered: Facts, own: Facts): Facts =>
  only(
    offered,
    kindNames.filter((kind) =>
      kind === 'siret' && !own.siret
        ? fits(offered.siret ?? '', own)
        : wholeOf(kind).every((one) => !own[one]),
    ),
  );

type Offered = Pick<Given, 'facts' | 'codeExpires'>;

function originsOf(own: Employer, offered: Offered): Sources['origins'] {
  const free = freeIn(offered.facts, own.facts);
  return Object.fromEntries(
    kindNames
      .filter((kind) => own.facts[kind] || free[kind])
      .map((kind): [Kind, Origin] => [kind, originOf(kind, own, offered)]),
  );
}

/** What was typed is the person's own also where it is what is given: it would not follow the policy. */
function originOf(kind: Kind, own: Employer, offered: Offered): Origin {
  const mine = own.facts[kind];
  if (!mine) return { from: 'given' };
  const day = redated(kind, own, offered);
  if (day) return { from: 'redated', given: day };
  const given = insteadOf(kind, offered.facts);
  return given && given !== mine ? { from: 'overridden', given } : { from: 'own' };
}

/** What takes away the person's own value of a kind, with what goes with it: the given one shows again. */
export function withoutOwn(kind: Kind): CardChanges {
  const group = numberKinds.includes(kind) ? numberKinds : wholeOf(kind);
  const facts = Object.fromEntries(group.map((one) => [one, '']));
  if (kind === 'company-code') return { facts, codeExpires: { companyCode: '' } };
  return kind === 'specific-code' ? { facts, codeExpires: { specificCode: '' } } : { facts };
}
