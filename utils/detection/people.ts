import { folded } from './folded.ts';
import { isForeign, isOurs, ownerOf } from './owner.ts';
import type { BoxReading, Clue } from './reading.ts';

const FIRST_NAME = /\b(prenoms?|first name|given name|forename)\b/;
const NAME =
  /^(votre |son |sa |le |your )?(nom|name|last name|surname|nom de famille)\b(?!.*\b(entreprise|societe|employeur|company|employer)\b)/m;

/** What a person reads of a box. */
const spoken = ({ clues }: BoxReading): readonly Clue[] =>
  clues.filter(({ from }) => from !== 'name' && from !== 'description');

const labelIn = (box: BoxReading): string => spoken(box)[0]?.text ?? '';

/**
 * "Nom" right beside "Prénom" asks for a person's name, and the same person's: where the label of the first name
 * says whose ("Votre interlocuteur aux ressources humaines"), it stands above the last name too.
 */
export function sidesByName(boxes: readonly BoxReading[]): BoxReading[] {
  return boxes.map((box, at) => {
    const beside = [boxes[at - 1], boxes[at + 1]].find((other) => other && isPair(box, other));
    if (!beside) return box;
    const says = spoken(beside).find(({ text }) => isParty(text));
    const titles = says ? [{ text: says.text, closed: false }, ...box.titles] : box.titles;
    return { ...box, titles, person: true };
  });
}

const isPair = (box: BoxReading, other: BoxReading): boolean =>
  box.group === other.group &&
  NAME.test(folded(labelIn(box))) &&
  spoken(other).some(({ text }) => FIRST_NAME.test(folded(text)));

const isParty = (text: string): boolean => {
  const owner = ownerOf(folded(text));
  return owner !== undefined && (isOurs(owner) || isForeign(owner));
};
