import { nameIn, nameInHeader } from './names.ts';
import { flat } from './plain.ts';
import { signedOf } from './signature.ts';
import { emailPattern } from './spans.ts';
import type { Message } from './thread.ts';

/** The messages in which HR answers, the one that tells most first; and who asked. */
export interface Answer {
  readonly messages: readonly Message[];
  /** Words of the person's own name and address, flat: never HR's contact. */
  readonly own: ReadonlySet<string>;
}

const asks =
  /\b(?:pourr(?:iez|ais)|pouv(?:ez|ons)|peux|pourrait)[- ](?:vous|tu|on)\b[^.]{0,60}\b(?:communiquer|donner|envoyer|transmettre|indiquer|fournir|confirmer|preciser|dire|obtenir)|\b(?:j'aurais|j'ai|i) (?:besoin|need)\b|\bje (?:souhaiterais|voudrais|cherche|vous sollicite|me permets|vous contacte|vous ecris)|\b(?:me|m') ?(?:communiquer|transmettre|donner|fournir|faire parvenir|indiquer)\b|\b(?:could|can|would) you\b[^.]{0,60}\b(?:give|send|provide|tell|confirm|share)|\bi (?:am looking for|would like|was wondering)|\bmerci de (?:me|bien vouloir me)\b|\b(?:quel(?:le)?s? (?:est|sont|code|siret|numero)|faut-il|est-il possible|(?:as|aurais|connais|sais)[- ]tu|(?:avez|auriez|connaissez|savez)[- ]vous|dois-je|est-ce que (?:tu|vous)|(?:what|which) (?:is|code|siret)|do (?:you|i))\b[^.]{0,70}\b(?:codes?|siret|numero|number)\b[^.]{0,60}\?|\bmon (?:siret|employeur|entreprise|dossier)\b|\bmy (?:siret|employer|company|application)\b/;
const forwards = /\b(?:transf\w+|fyi|pour info\w*|pvi|forward\w*|fwd?|tr)\b/;
/** What follows may be another's message, or the answer itself: "Voici les éléments demandés". */
const leadsOn =
  /\b(?:ci-?dessous|ci-?apres|ci-?joint|plus bas|below|voici|voila|reponses?|retour|cf)\b/;

/** Whether these are the words of somebody who asks. */
export const asksFor = (text: string): boolean => asks.test(flat(text));

/** A message of the person who asks, by what it says. */
export const isRequest = ({ lines }: Message): boolean =>
  asksFor(
    signedOf({ lines })
      .body.map(({ text }) => text)
      .join(' '),
  );

/** Chooses by who wrote: the message on top, and under it only what HR wrote too, or what was forwarded. */
export function answerIn(
  messages: readonly Message[],
  isTelling: (message: Message) => boolean,
): Answer {
  const [top, ...rest] = messages;
  const tell = new Set(messages.filter(isTelling));
  const tells = (message: Message) => tell.has(message);
  if (!top) return { messages: [], own: new Set() };
  const requests = messages.filter(
    (one) =>
      one !== top &&
      (one.isAnswered || (isRequest(one) && !(tells(top) && isSameAuthor(one, top)))),
  );
  const own = ownWords(requests, top);
  const topText = flat(top.lines.map(({ text }) => text).join(' '));
  const isForward =
    rest.some(({ opening }) => opening === 'inner') ||
    forwards.test(flat(top.subject ?? '')) ||
    forwards.test(topText) ||
    (leadsOn.test(topText) && !tells(top)) ||
    topText.trim() === '';
  const chosen = rest.filter((one, at) => {
    if (requests.includes(one) || isBy(one, own)) return false;
    return (
      one.opening === 'forwarded' ||
      one.opening === 'inner' ||
      isSameAuthor(one, top) ||
      (at === 0 && (isForward || !tells(top))) ||
      (!tells(top) && rest.slice(0, at).every((before) => !tells(before)))
    );
  });
  const [telling, silent] = [
    [top, ...chosen].filter(tells),
    [top, ...chosen].filter((one) => !tells(one)),
  ];
  const isThanks = telling.length > 0 && !telling.includes(top) && !isForward;
  const heard = [...telling, ...silent].filter((one) => !(isThanks && one === top));
  return { messages: heard, own: isThanks ? ownWords([...requests, top], undefined) : own };
}

const authorOf = (message: Message): readonly string[] => {
  const { signature } = signedOf(message);
  const text = [message.from ?? '', ...signature.slice(0, 8)].join('\n');
  const name =
    nameInHeader(message.from ?? '') ?? signature.map(nameIn).find((one) => one !== undefined);
  const whole = name?.first && name.last ? [flat(`${name.first} ${name.last}`)] : [];
  return [...whole, ...[...text.matchAll(emailPattern)].map(([email]) => email.toLowerCase())];
};

const isSameAuthor = (one: Message, other: Message): boolean => {
  const words = authorOf(other);
  return authorOf(one).some((word) => words.includes(word));
};

const isBy = (message: Message, words: ReadonlySet<string>): boolean =>
  authorOf(message).some((word) => words.has(word));

/** The person's: who signs a request, and to whom the answer on top is sent. */
function ownWords(requests: readonly Message[], top: Message | undefined): ReadonlySet<string> {
  const to = top?.to ?? '';
  const [first = ''] = to.split(';');
  const name = nameInHeader(first);
  const emails = [...to.matchAll(emailPattern)].slice(0, 1).map(([email]) => email.toLowerCase());
  const whole = name?.first && name.last ? [flat(`${name.first} ${name.last}`)] : [];
  return new Set([...requests.flatMap(authorOf), ...emails, ...whole]);
}
