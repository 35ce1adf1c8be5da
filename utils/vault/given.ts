import { type Facts, type Kind, kindNames } from '../fields/index.ts';
import type { CardChanges } from './employer-card.ts';
import type { Establishment, Given } from './given-policy.ts';
import type { Employer } from './records.ts';

/** Where a fact of the card comes from, and what was given in the place of the person's own. */
export type Origin =
  | { readonly from: 'given' }
  | { readonly from: 'own' }
  | { readonly from: 'overridden'; readonly given: string };

/** What the card tells of the part of the employer in it. */
export interface Sources {
  readonly origins: { readonly [K in Kind]?: Origin };
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
  const here = establishmentOf(own, given);
  const offered = factsGiven(own.facts, given, here);
  const facts = { ...offered, ...own.facts };
  return {
    ...own,
    facts,
    ...expiresOf(own, given, offered),
    sources: {
      origins: originsOf(own.facts, offered, given.facts),
      establishments: given.establishments,
      chosen: here?.siret,
      correspondent: given.correspondent,
      refused: given.refused,
    },
  };
}

/** The person's establishment: whose SIRET they typed, else the one they chose, else the only one. */
function establishmentOf({ facts, given: kept }: Employer, { establishments }: Given) {
  const by = (siret: string | undefined) => establishments.find((one) => one.siret === siret);
  const only = establishments.length === 1 ? establishments[0] : undefined;
  return by(facts.siret) ?? by(kept?.establishment) ?? only;
}

/** An address is taken whole, from one place; so is a name. */
function factsGiven(own: Facts, given: Given, here: Establishment | undefined): Facts {
  const hasPlace = here !== undefined && Object.keys(here.facts).length > 0;
  const isMany = given.establishments.length > 1;
  const left: Kind[] = hasPlace || (isMany && !here) ? [...placeKinds] : [];
  if (own['hr-name']) left.push('hr-first-name', 'hr-last-name');
  if (own['hr-first-name'] || own['hr-last-name']) left.push('hr-name');
  const shared = kindNames.filter((kind) => !left.includes(kind));
  const facts = Object.fromEntries(
    shared.flatMap((kind) => (given.facts[kind] ? [[kind, given.facts[kind]]] : [])),
  ) as Facts;
  return { ...facts, ...here?.facts, ...(here ? { siret: here.siret } : {}) };
}

const placeKinds = ['company-address', 'company-postcode', 'company-city'] as const;

function originsOf(own: Facts, offered: Facts, given: Facts): Sources['origins'] {
  const whole =
    given['hr-name'] ?? [given['hr-first-name'], given['hr-last-name']].join(' ').trim();
  // A name that was typed takes the place of the given one, whichever of the two is cut in halves.
  const instead = (kind: Kind) => offered[kind] ?? (nameKinds.includes(kind) ? whole : undefined);
  return Object.fromEntries(
    kindNames
      .filter((kind) => own[kind] || offered[kind])
      .map((kind): [Kind, Origin] => [kind, originOf(own[kind], instead(kind))]),
  );
}

/** The kinds of a contact's name: they go together. */
export const nameKinds: readonly Kind[] = ['hr-name', 'hr-first-name', 'hr-last-name'];

function originOf(own: string | undefined, given: string | undefined): Origin {
  if (!own || own === given) return { from: 'given' };
  return given ? { from: 'overridden', given } : { from: 'own' };
}

/** The day that was given goes with the code that was given, and with no other. */
function expiresOf({ facts, codeExpires: own }: Employer, given: Given, offered: Facts) {
  const codes = { companyCode: 'company-code', specificCode: 'specific-code' } as const;
  const days: { companyCode?: string; specificCode?: string } = { ...own };
  for (const code of ['companyCode', 'specificCode'] as const) {
    const kind = codes[code];
    const isGiven = offered[kind] && (!facts[kind] || facts[kind] === offered[kind]);
    const day = given.codeExpires[code];
    if (isGiven && day) days[code] ??= day;
  }
  return Object.keys(days).length > 0 ? { codeExpires: days } : {};
}

/** Among the changes of a card, what says no more than what is given is not the person's own: it goes on following. */
export function ownIn(facts: Facts, merged: MergedEmployer | undefined): Facts {
  const isGiven = (kind: Kind) => {
    const origin = merged?.sources?.origins[kind];
    if (origin?.from === 'overridden') return facts[kind] === origin.given;
    return origin?.from === 'given' && facts[kind] === merged?.facts[kind];
  };
  return Object.fromEntries(
    kindNames
      .filter((kind) => facts[kind] !== undefined)
      .map((kind) => [kind, isGiven(kind) ? '' : facts[kind]]),
  );
}

/** What takes away the person's own value of a kind, with what goes with it: the given one shows again. */
export function withoutOwn(kind: Kind): CardChanges {
  const group = [nameKinds, companyNumbers].find((kinds) => kinds.includes(kind)) ?? [kind];
  const facts = Object.fromEntries(group.map((one) => [one, '']));
  if (kind === 'company-code') return { facts, codeExpires: { companyCode: '' } };
  return kind === 'specific-code' ? { facts, codeExpires: { specificCode: '' } } : { facts };
}

const companyNumbers: readonly Kind[] = ['siret', 'siren', 'nic'];
