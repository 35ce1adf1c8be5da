const clauseEnd =
  /[,;.!?()\n]|\b(?:mais|but|uniquement|seulement|only|car|donc)\b|\bet\b(?! non)|\band\b(?! not)/;
const harmless =
  /^\W*(?:non|no)\s*[:–-]|n'?\s?hesite\w* pas|ne pas hesiter|n'oublie\w* pas|pas de (?:souci|probleme)s?|do(?:n't| not) hesitate|don't forget|remplacee?s? par|replaced by|pas seulement|no problem/g;

const deniedBefore: readonly RegExp[] = [
  /\b(?:anciens?|anciennes?|precedente?s?|vieux|obsoletes?|perimee?s?|old|former|previous|outdated|expired)\b[^\d]*$/,
  /\b(?:n'\w+|ne|n')\b[^\d]*\b(?:pas|plus|jamais)\b[^\d]*$/,
  /\b(?:pas|non|ni|not|never|no longer|instead of|rather than|au lieu d[eu']|(?:a|en) (?:la )?(?:place|remplacement) d[eu']|plutot que|remplace\w*|replaces?|annule\w*|confondre avec|different d[eu'])(?![a-z])[^\d]{0,40}$/,
  /\b(?:exemple|ex|e\.?g|du type|de type|de la forme|format|such as|like|avant|auparavant|before|previously|formerly|anciennement|commen[cs]\w* par|start\w* with|jusqu'au|until)\W*$/,
];
const doubted = /\ba (?:du|certainement|surement|probablement|sans doute) change/;
const deniedAfter =
  /^[^\d]{0,60}\b(?:n'est (?:pas|plus)|n'etait|n'existe (?:pas|plus)|ne \w+ (?:pas|plus)|est (?:desormais |maintenant )?(?:perime|expire|obsolete|caduc|l'ancien|un ancien|remplace|errone|faux|celui d)|etait|a expire|a ete (?:remplace|supprime|annule|desactive|change)|is (?:not|no longer|old|expired|obsolete|wrong)|isn't|was|has (?:expired|been replaced)|does(?:n't| not)|a ne plus|(?:l')?ancien(?:ne)?\b|old\b|former\b|obsolete|perime|expire$)/;

/** The part of a text that a number ends, back to the last break. */
const clauseBefore = (text: string): string => {
  const opened = text.replace(/\(\s*$/, ' ');
  return opened.replace(harmless, ' ').split(clauseEnd).at(-1) ?? '';
};

const clauseAfter = (text: string): string =>
  text
    .replace(/^\s*\(([^)]*)\)/, ' $1 ')
    .replace(/^\s*\)/, ' ')
    .replace(harmless, ' ')
    .split(clauseEnd)[0] ?? '';

/** Whether a flat sentence takes back the number that stands at this place: an old one, "n'est pas", an example. */
export function isDenied(text: string, at: number, end: number): boolean {
  const before = clauseBefore(text.slice(0, at));
  return (
    deniedBefore.some((pattern) => pattern.test(before)) ||
    deniedAfter.test(clauseAfter(text.slice(end))) ||
    doubted.test(text.slice(end))
  );
}

/** A question of HR's own tells nothing, unless it proposes something to try. */
export const onlyAsks = (text: string): boolean =>
  /\?\s*$/.test(text) &&
  !/\b(?:essa[iy]\w*|utilis\w+|indiqu\w+|mett\w+|saisi\w+|try|us(?:e|ing)|enter)\b/.test(text);
