import { codeCheck } from './code-check.ts';
import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { only, otherCodes, whole } from './words.ts';

const of = '(?:d |de |du |des )?(?:l |la |votre |mon |son )?';

/**
 * The code by which Action Logement is said to know a company. Nobody publishes its shape, so it is
 * kept to the letter and never refused; many people have none.
 */
export const companyCode: FieldKind = {
  words: [
    whole(`codes? ${of}(?:entreprise|employeur|societe|adherente?|al in|action logement|cotisant)`),
    whole(
      'code (?:transmis|communique|fourni|donne|remis|recu) (?:par|de) (?:l |la |le |votre )?(?:rh|employeur|entreprise|service)',
    ),
    whole(`(?:numero|matricule) ${of}(?:adherente?|adhesion|entreprise|employeur|cotisant)`),
    whole(
      `(?:identifiant|reference|ref|id) ${of}(?:entreprise|employeur|societe|adherente?|adhesion)`,
    ),
    whole(
      '(?:company|employer|action logement|al in|member|membership) code|(?:employer|member|membership) (?:number|id)',
    ),
    whole(
      '(?:company|employer) (?:reference|identifier)|code of (?:your |the )?(?:employer|company)',
    ),
    only('adherent'),
  ],
  aspects: [],
  against: [...otherCodes, whole('specifiques?|specific|nombre|utilisateur|user')],
  bare: [
    only(
      'code|reference|(?:numero|matricule|code) d adherent|adherent|code client|code action logement',
    ),
  ],
  ...asTyped,
};

export const companyCodeCheck: Check = codeCheck;
