import { flat } from './plain.ts';
import type { Unit } from './units.ts';

const yours =
  /\b(?:vous|tu|votre|ton|your|you)\b[^.]{0,30}\b(?:depende[zs]|depends|rattache\w*|travaill\w+|affecte\w*|base\w*|etes|es|site|etablissement|agence|work|are|branch|belong|attached)\b[^.]{0,20}?\b(?:de|du|a|au|sur|est|to|at|in|is)\b/;

/** Towns or sites that are told to be the person's own, flat: "vous dépendez de Nantes". */
export const sitesOf = (units: readonly Unit[]): readonly string[] =>
  units.flatMap(({ text, flat: said }) => {
    const at = yours.exec(said);
    if (!at || /\d{4}/.test(text.slice(0, at.index))) return [];
    const rest = text.slice(at.index + at[0].length).split(/\d{3}/)[0] ?? '';
    return [...rest.matchAll(/\p{Lu}[\p{L}-]{2,}/gu)].map(([word]) => flat(word));
  });
