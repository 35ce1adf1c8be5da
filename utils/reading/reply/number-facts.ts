import { type CodeFound, codesIn } from './codes.ts';
import { expiriesIn } from './expiry.ts';
import type { Found } from './found.ts';
import { flat } from './plain.ts';
import { joinedSirets, type NumberFound, sirenFacts, siretFacts } from './sirets.ts';
import type { Unit } from './units.ts';

const points = { labelled: 8, above: 5, some: 4, bare: 2 } as const;

const yours = /\b(?:votre|vous|pour (?:vous|toi)|ton|your)\b/;

/** The codes; of several, the one of the person's own site first. */
export function codeFacts(codes: readonly CodeFound[], sites: readonly string[]): readonly Found[] {
  const several =
    new Set(codes.filter(({ kind }) => kind === 'company-code').map(({ value }) => value)).size > 1;
  return codes.map(({ kind, value, shown, unit, by }) => {
    const isSite = sites.some((site) => flat(unit.row).includes(site));
    const score = points[by] + (yours.test(unit.flat) ? 1 : 0) + (isSite ? 3 : 0);
    const place = isSite ? 'replySite' : 'replySeveral';
    const because = several && kind === 'company-code' ? place : undefined;
    return {
      kind,
      value,
      shown,
      line: unit.row,
      score,
      because: by === 'bare' ? 'replyBare' : because,
    };
  });
}

/** Until when the codes hold. */
export function expiryFacts(units: readonly Unit[], since: string | undefined): readonly Found[] {
  const given = (unit: Unit) => codesIn([unit]).map(({ kind }) => kind);
  return expiriesIn({ units, given, since }).map(({ of, value, unit, shown }) => ({
    kind: `${of}-expiry` as const,
    value,
    shown,
    line: unit.row,
    score: 0,
  }));
}

/** SIRETs and SIRENs; those of the person's own site first. */
export const registrationFacts = (units: readonly Unit[], sites: readonly string[]) => [
  ...[...siretFacts(units), ...joinedSirets(units)].map((one) => ofNumber('siret', one, sites)),
  ...sirenFacts(units).map((one) => ofNumber('siren', one, sites)),
];

const ofNumber = (
  kind: 'siret' | 'siren',
  { value, shown, unit, score, because }: NumberFound,
  sites: readonly string[],
): Found => ({
  kind,
  value,
  shown,
  line: unit.row,
  score: score + (sites.some((site) => flat(unit.row).includes(site)) ? 3 : 0),
  because,
});
