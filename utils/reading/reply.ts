import { looksForbidden } from '../fields/forbidden.ts';
import type { Findings, Proposal, Proposed } from './proposal.ts';
import { answerIn } from './reply/answer.ts';
import { apesOf } from './reply/apes.ts';
import { type CodeFound, codesIn } from './reply/codes.ts';
import { daysIn, isoOf } from './reply/days.ts';
import { excerptOf } from './reply/excerpt.ts';
import { expiriesIn } from './reply/expiry.ts';
import type { Found } from './reply/found.ts';
import { saysNoCode } from './reply/no-code.ts';
import { personFacts } from './reply/person-facts.ts';
import { flat, plain } from './reply/plain.ts';
import { signedOf } from './reply/signature.ts';
import { type NumberFound, sirenFacts, siretFacts } from './reply/sirets.ts';
import { sitesOf } from './reply/sites.ts';
import { type Message, messagesIn } from './reply/thread.ts';
import { type Unit, unitsIn } from './reply/units.ts';
import { withoutTags } from './reply/without-tags.ts';

/** What is known beside the text. */
export interface Known {
  /** YYYY-MM-DD: "fin mars" is the next one. Without it, only where the message itself has a date. */
  readonly today?: string;
}

/** Reads what HR has answered: the facts to propose, best first. Nothing of it is kept here. */
export function readReply(text: string, { today }: Known = {}): Findings {
  const messages = messagesIn(plain(withoutTags(text)));
  const answer = answerIn(messages, (message) => tells(message));
  const all = answer.messages.flatMap(unitsOf);
  const signed = signatures(answer.messages);
  const everything = [...all, ...signed];
  const codes = codesOf(all, signed);
  const sites = sitesOf(all);
  const since = dateOf(messages) ?? today;
  const found = [
    ...codeFacts(codes, sites),
    ...expiryFacts(everything, since),
    ...siretFacts(everything).map((one) => ofNumber('siret', one, sites)),
    ...sirenFacts(everything).map((one) => ofNumber('siren', one, sites)),
    ...personFacts(answer, { units: all, tells: answer.messages.some(tells) }),
  ];
  const proposals = ranked(found);
  const hasCode = proposals.some(({ kind }) => kind === 'company-code');
  return {
    proposals,
    needsNoCode: !hasCode && saysNoCode(everything),
    ape: apesOf(everything),
  };
}

const unitsOf = (message: Message): readonly Unit[] => unitsIn(signedOf(message).body);

const signatures = (messages: readonly Message[]): readonly Unit[] =>
  messages.flatMap((message) => unitsIn(signedOf(message).signature.map((text) => ({ text }))));

const tells = (message: Message): boolean => {
  const units = unitsOf(message);
  const signed = signatures([message]);
  return codesOf(units, signed).length > 0 || siretFacts(units).length > 0 || saysNoCode(units);
};

/** Under a signature, and beside a code that has its name, a number without one is something else. */
function codesOf(units: readonly Unit[], signed: readonly Unit[]): readonly CodeFound[] {
  const found = [...codesIn(units), ...codesIn(signed).filter(({ by }) => by === 'labelled')];
  const isNamed = found.some(({ by }) => by === 'labelled');
  return found.filter(({ by }) => !(isNamed && by === 'bare'));
}

const points = { labelled: 8, above: 5, some: 4, bare: 2 } as const;

const yours = /\b(?:votre|vous|pour (?:vous|toi)|ton|your)\b/;

function codeFacts(codes: readonly CodeFound[], sites: readonly string[]): readonly Found[] {
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

function expiryFacts(units: readonly Unit[], since: string | undefined): readonly Found[] {
  const given = (unit: Unit) => codesIn([unit]).map(({ kind }) => kind);
  return expiriesIn({ units, given, since }).map(({ value, unit, shown }) => ({
    kind: 'specific-code-expiry',
    value,
    shown,
    line: unit.row,
    score: 0,
  }));
}

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

/** The day of the newest message that has one. */
function dateOf(messages: readonly Message[]): string | undefined {
  for (const { date = '' } of messages) {
    const [day] = daysIn(flat(date));
    const iso = day && isoOf(day);
    if (iso) return iso;
  }
  return undefined;
}

/** One proposal a value, the best first of each kind; nothing that may never be kept. */
function ranked(found: readonly Found[]): readonly Proposal[] {
  const places = new Map<Proposed, Found[]>();
  for (const one of [...found].sort((a, b) => b.score - a.score)) {
    const same = places.get(one.kind) ?? [];
    const isKnown = same.some(({ value }) => value.toLowerCase() === one.value.toLowerCase());
    if (one.value !== '' && !isKnown && !looksForbidden(one.value))
      places.set(one.kind, [...same, one]);
  }
  return [...places.values()].flatMap((ones) =>
    ones.map(({ kind, value, shown, line, because }, at) => ({
      kind,
      value,
      line: excerptOf(line, shown),
      rank: at + 1,
      ...(because ? { because } : {}),
    })),
  );
}
