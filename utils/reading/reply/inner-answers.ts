import { asksFor, isRequest } from './answer.ts';
import { labelsIn } from './labels.ts';
import { flat } from './plain.ts';
import { signedOf } from './signature.ts';
import type { Line, Message } from './thread.ts';

const announces =
  /\b(?:repon\w+|answer\w*|repl(?:y|ies|ied)|elements?|infos?|informations?|commentaires?|complete\w*|rempli\w*|comments?|voir|cf|see)\b.{0,60}\b(?:dans (?:le|la|ton|ta|votre)|ci-?dessous|ci-?apres|plus bas|en (?:rouge|bleu|vert|gras|couleurs?|majuscules?|italique|dessous|face|regard)|a la suite|au fil|sous (?:chaque|tes|vos)|entre les lignes|in-?line|below|within|in (?:red|blue|green|bold|your|the text))\b|\b(?:dans le texte|in-?line)\b/;
const arrow = /^(.*?)\s*(?:[=-]+>+|→|➔|➜|>>+)\s*(\S.*)$/;
const tagged =
  /^\s*(?:\[[^\]\d]{2,30}\]|(?:r[ée]p(?:onse)?|rh|answer|r)\s?(?=[:.]))\s*[:.]?\s*(\S.*)$/i;
const question = /^(.*\?)\s*[:–-]?\s*([^?]*[^?\s][^?]*)$/;
const filledIn = /^(?=.*\p{L})([^:?]{3,70}?)\s*:\s*(\S.*)$/u;
const theirs =
  /\b(?:mon|ma|mes|my|matricule|date de naissance|nee? le|securite sociale|numero unique|j'ai|j'avais|i have|i've|i found|il s'agit d[eu] m\w+)\b/;

/**
 * Adds what HR has written inside the quoted request, where the mail program has set no sign between the
 * two. The request stays as it is: whose it is tells what is not HR's.
 */
export function withInnerAnswers(messages: readonly Message[]): readonly Message[] {
  const [top, ...rest] = messages;
  if (!top) return messages;
  const isAnnounced = announces.test(flat(top.lines.map(({ text }) => text).join(' ')));
  return [
    top,
    ...rest.flatMap((one, at): readonly Message[] => {
      if (!isRequest(one) && !(isAnnounced && at === 0)) return [one];
      const lines = innerLines(signedOf(one).body, isAnnounced);
      if (lines.length === 0) return [one];
      return [
        { opening: 'inner', lines },
        { ...one, isAnswered: true },
      ];
    }),
  ];
}

/** The answers in a request, each with what it answers. */
function innerLines(lines: readonly Line[], isAnnounced: boolean): readonly Line[] {
  let last = '';
  let hasAsked = false;
  return lines.flatMap(({ text: whole }) => {
    const text = whole.replace(/\s*\([^)]*\)\s*(?=[:?])/, ' ');
    if (text.trim() === '') return [];
    const before = last;
    last = text;
    hasAsked ||= asksFor(text);
    const read =
      marked(text, before) ?? (isAnnounced ? unmarked(text, before, hasAsked) : undefined);
    return read && !isTheirs(read) ? [lineOf(read)] : [];
  });
}

interface Inner {
  readonly asked: string;
  readonly text: string;
}

function marked(text: string, before: string): Inner | undefined {
  const [, asked = '', given] = arrow.exec(text) ?? [];
  if (given) return { asked: asked.trim() || before, text: given };
  const [, tail] = tagged.exec(text) ?? [];
  return tail ? { asked: before, text: tail } : undefined;
}

/** "Le code ? 1234", "1234" under a question, "Code : 1234" in a list that was asked to be filled in. */
function unmarked(text: string, before: string, hasAsked: boolean): Inner | undefined {
  const [, asked, given] = question.exec(text) ?? [];
  if (asked && given) return { asked, text: given };
  if (/\?\s*$/.test(before) && !/\?\s*$/.test(text)) return { asked: before, text };
  const [, name = '', value] = hasAsked ? (filledIn.exec(text) ?? []) : [];
  const isNamed =
    labelsIn(flat(name)).length > 0 || /\bsiret\b|correspondant|contact/.test(flat(name));
  return value && isNamed ? { asked: name, text: value } : undefined;
}

const isTheirs = ({ asked, text }: Inner): boolean =>
  [text, asked.includes('?') ? '' : asked].some(
    (one) => theirs.test(flat(one)) || asksFor(one) || /\?\s*$/.test(one),
  );

/** A number in the question is the person's own: nothing of it is kept. */
function lineOf({ asked, text }: Inner): Line {
  const about = flat(asked);
  const named = /\b(?:correspondante?|contact|personne|interlocut\w+|responsable)\b/.test(about)
    ? 'Contact : '
    : /\b(?:raison sociale|nom (?:de (?:l'entreprise|la societe|l'employeur)))\b/.test(about)
      ? 'Raison sociale : '
      : '';
  return { text: `${named}${text}`, asked: asked.replace(/\d/g, ' ') };
}
