import type { Findings } from './proposal.ts';
import { answerIn } from './reply/answer.ts';
import { apesOf } from './reply/apes.ts';
import { type CodeFound, codesIn } from './reply/codes.ts';
import { daysIn, isoOf } from './reply/days.ts';
import { withInnerAnswers } from './reply/inner-answers.ts';
import { saysNoCode } from './reply/no-code.ts';
import { codeFacts, expiryFacts, registrationFacts } from './reply/number-facts.ts';
import { personFacts } from './reply/person-facts.ts';
import { flat, plain } from './reply/plain.ts';
import { ranked } from './reply/ranked.ts';
import { signedOf } from './reply/signature.ts';
import { siretFacts } from './reply/sirets.ts';
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
  const messages = withInnerAnswers(messagesIn(plain(withoutTags(text))));
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
    ...registrationFacts(everything, sites),
    ...personFacts(answer, { units: all, tells: answer.messages.some(tells), thread: messages }),
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

/** The day of the newest message that has one. */
function dateOf(messages: readonly Message[]): string | undefined {
  for (const { date = '' } of messages) {
    const [day] = daysIn(flat(date));
    const iso = day && isoOf(day);
    if (iso) return iso;
  }
  return undefined;
}
