import { folded } from './folded.ts';
import { blockOf, labelOf } from './look.ts';
import { ownLabels } from './own-labels.ts';
import { isForeign } from './owner.ts';
import type { BoxReading, BoxState, PageReading } from './reading.ts';
import { whose } from './whose.ts';

/** The box of a contact form that wants a text of the person's own. Never an asking: no fact belongs there. */
export interface MessageBox {
  readonly id: number;
  readonly block: string;
  readonly label: string;
  /** -1 where there is no limit. */
  readonly maxLength: number;
  readonly filled: boolean;
}

/** What a form calls it, and what it calls boxes of another sort. Folded: no accents, lower case. */
const ASKS =
  /\b(messages?|demandes?|questions?|commentaires?|precisions|comments?|enquiry|inquiry|request)\b/;
const ASKS_ELSE =
  /\b(adresses?|address|objets?|subject|sujet|avis|satisfaction|motivation|interne|newsletter|reponse|answer|reply|vide|empty|blank|ne pas|do not)\b/;

/**
 * Whoever lets or sells, in a label or anywhere above it. The names that a landlord bears in every form are in
 * owners.ts; here they count where somebody is to write to them.
 */
const TO_LANDLORD =
  /\b((contacter|ecrire|joindre|appeler|contact) ([al]|au|le|la|aux|les|votre|the|your)( (la|l|votre))? (proprietaires?|bailleurs?|agences?|mandataires?|landlords?)|annonceu(rs?|ses?)|gestionnaires?|regie|conciergerie|vendeurs?|visites?|owners?|advertisers?|listers?|viewings?|(the|your|our|an?) (agent|agency|seller))\b/;

/** The boxes of several lines that ask for a message, in page order: by a text that is seen, in nobody else's block. */
export const messageBoxes = (page: PageReading): BoxReading[] =>
  ownLabels(page.boxes)
    .map((box) => ({ ...box, titles: [...box.titles, { text: page.title, closed: false }] }))
    .filter((box) => box.type === 'textarea' && asksForMessage(box));

function asksForMessage(box: BoxReading): boolean {
  const isNamed = box.clues.some(({ from }) => from !== 'name' && from !== 'description');
  const label = isNamed ? folded(labelOf({ boxes: [box], kind: undefined })) : '';
  const { owner } = whose(box);
  const above = box.titles.filter(({ closed }) => !closed).map(({ text }) => folded(text));
  const isTheirs = [label, ...above].some((text) => TO_LANDLORD.test(text));
  return ASKS.test(label) && !ASKS_ELSE.test(label) && !isTheirs && !(owner && isForeign(owner));
}

/** The only one that a person can fill in; none where there are two: which is meant, nobody knows. */
export function messageBoxIn(
  boxes: readonly BoxReading[],
  states: readonly BoxState[],
): MessageBox | undefined {
  const open = boxes.flatMap((box, at) => (states[at]?.open ? [{ box, state: states[at] }] : []));
  const [only] = open;
  if (!only || open.length > 1) return undefined;
  const { box, state } = only;
  const label = labelOf({ boxes: [box], kind: undefined });
  const { id, maxLength } = box;
  return { id, block: blockOf(box, label), label, maxLength, filled: state.filled };
}
