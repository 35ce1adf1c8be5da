import { complete } from '../fields/derive.ts';
import type { Facts } from '../fields/index.ts';
import type { Language } from './letter.ts';

/** Words of a desk: "Bonjour Service RH," greets nobody. Folded: no accents, lower case. */
const desk =
  /\b(service|equipe|rh|drh|hr|team|paie|paye|payroll|personnel|ressources|human|humaines|resources|contact|correspondante?|gestion|gestionnaire|direction|responsable|assistante?|accueil|bureau|pole)\b/;

/** What stands after "Bonjour" in French, for the titles that people keep with a name. */
const titles: readonly (readonly [RegExp, string])[] = [
  [/^(mme|mrs|ms)\.?\s+/i, 'Madame '],
  [/^(mr|m)(\.\s*|\s+)/i, 'Monsieur '],
];

/**
 * The name that a greeting uses, without guessing a gender: "Camille Durand", or "Madame Durand" where the
 * card says "Mme Durand". Undefined, and the greeting goes without, for a desk and for a single word: that
 * is as often a surname, and "Bonjour Durand," is rude.
 */
export function greetedName(facts: Facts, language: Language): string | undefined {
  const name = wholeName(facts);
  if (!name || desk.test(folded(name)) || !/\p{L}\S*\s+\S*\p{L}/u.test(name)) return undefined;
  if (language !== 'fr') return name;
  const [title, inFull] = titles.find(([title]) => title.test(name)) ?? [];
  return title && inFull ? name.replace(title, inFull) : name;
}

/** The name as the card has it, of a person or a desk; empty where it has none. */
export const wholeName = (facts: Facts): string =>
  (
    complete(facts)['hr-name'] ??
    [facts['hr-first-name'], facts['hr-last-name']].filter(Boolean).join(' ')
  )
    .replace(/\s+/g, ' ')
    .trim();

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
