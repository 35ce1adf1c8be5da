import { folded } from './folded.ts';
import { isForeign, isOurs, ownerOf } from './owner.ts';
import type { BoxReading } from './reading.ts';

const FIRST_NAME = /\b(prenoms?|first name|given name|forename)\b/;
const NAME =
  /^(votre |son |sa |le |your )?(nom|name|last name|surname|nom de famille)\b(?!.*\b(entreprise|societe|employeur|company|employer)\b)/m;

/** The label of a box as a person reads it. */
const labelIn = ({ clues }: BoxReading): string =>
  clues.find(({ from }) => from !== 'name' && from !== 'description')?.text ?? '';

/**
 * "Nom" right beside "Prénom" asks for a person's name, and the same person's: where the label of the first name
 * says whose ("Votre interlocuteur aux ressources humaines"), it stands above the last name too.
 */
export function sidesByName(boxes: readonly BoxReading[]): BoxReading[] {
  return boxes.map((box, at) => {
    const beside = [boxes[at - 1], boxes[at + 1]].find((other) => other && isPair(box, other));
    if (!beside) return box;
    const says = beside.clues.find(({ text }) => isParty(text));
    const titles = says ? [{ text: says.text, closed: false }, ...box.titles] : box.titles;
    return { ...box, titles, person: true };
  });
}

const isPair = (box: BoxReading, other: BoxReading): boolean =>
  box.group === other.group &&
  NAME.test(folded(labelIn(box))) &&
  other.clues.some(({ text, from }) => from !== 'name' && FIRST_NAME.test(folded(text)));

const isParty = (text: string): boolean => {
  const owner = ownerOf(folded(text));
  return owner !== undefined && (isOurs(owner) || isForeign(owner));
};
