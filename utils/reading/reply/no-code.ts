import { labelsIn } from './labels.ts';
import type { Unit } from './units.ts';

const needless =
  /\b(?:(?:pas|plus|aucun|aucunement|nullement|jamais)\b[^.;]{0,30}\b(?:besoin|necessaires?|requis|utiles?|obligatoires?|demandee?s?|indispensables?|exigee?s?)\b|inutile|(?:sans|aucun) code\b[^.;]{0,40}\b(?:necessaire|requis|demande|utile|besoin)|code[^.;]{0,40}\bn'(?:est|existe|a)\b[^.;]{0,12}\b(?:pas|plus)\b[^.;]{0,20}\b(?:necessaire|requis|utile|obligatoire|demande|utilise|besoin)|codes? n'existe (?:pas|plus)|do(?:es)?(?:n't| not) (?:need|require)|no (?:longer )?(?:need|code is (?:needed|required|necessary)|company code|employer code)|(?:not|isn't|no longer) (?:needed|required|necessary|used)|without (?:a |any )?code)/;
const enough =
  /\bsirets?\b[^.;]{0,40}\b(?:suffi\w+|est (?:tout )?ce qu|fait (?:l'affaire|foi)|is enough|is sufficient|will do|suffices|is all|instead)|\b(?:suffi\w+|seule?(?:ment)?|uniquement|simplement|directement|juste|plutot|only|just|simply|instead|enough)\b[^.;]{0,60}\bsirets?\b/;
const orders =
  /\b(?:utilis\w+|indiqu\w+|renseign\w+|saisi\w+|mett\w+|mets|entre[rsz]?|donne[rz]|fourni\w+|prene[zs]|passe[rz]|passe par|accept\w*|demande\w*|serv\w+|use|enter|provide|give|put|fill in)\b[^.;]{0,60}\bsirets?\b|\b(?:par|via|avec|with|by|through)\s(?:le |leur |notre |son |votre |the |our |your )?(?:numeros? )?(?:de )?sirets?\b/;
const isSiretItself =
  /\bcode\b[^.;]{0,40}\b(?:est|c'est|correspond|n'est autre que|is|equals)\b[^.;?]{0,25}\bsiret\b/;
const lacks =
  /\b(?:pas|plus|aucun|jamais eu|sans|no|not have|n't have|ni)\b[^.;]{0,30}\b(?:codes?|numeros? d'adherente?|identifiant)\b|\bcodes?\b[^.;]{0,30}\b(?:n'existe|inexistant|n'en avons|does(?:n't| not) exist)/;
const refuses =
  /\bsiret\b[^.;]{0,30}\b(?:ne suffi\w+|insuffisant|n'est pas suffisant|is not enough|isn't enough)|\b(?:ne|n')\b[^.;]{0,15}\bpas (?:seulement|uniquement)\b/;

/** Whether these sentences say that no code is needed, as the SIRET is enough. */
export function saysNoCode(units: readonly Unit[]): boolean {
  const told = units.map(({ flat }) => flat).filter((text) => !/\?\s*$/.test(text));
  if (told.some((text) => refuses.test(text))) return false;
  const siretWanted = told.some((text) => enough.test(text) || orders.test(text));
  return told.some((text) => {
    if (enough.test(text) || isSiretItself.test(text)) return true;
    if (needless.test(text) && isOfTheCode(text)) return true;
    return lacks.test(text) && isOfTheCode(text) && siretWanted;
  });
}

/** Of the company's code, not of the specific one alone, nor of a door's. */
function isOfTheCode(text: string): boolean {
  const called = labelsIn(text).map(({ is }) => is);
  return called.some((is) => is === 'company-code' || is === 'code');
}
