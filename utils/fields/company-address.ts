import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { only, twoThings, whole } from './words.ts';

/** Number and street of the employer's site. */
export const companyAddress: FieldKind = {
  words: [],
  aspects: [
    whole('adresse|adr|rue|voie|address|street'),
    /^(?!.*\b(?:ville|commune|localite|city|town|postal|postcode|departement|pays)\b).*\b(?:situee?|located)\b/m,
  ],
  against: [
    twoThings,
    whole('email|mail|electronique|courriel|messagerie|internet|web|site|url|ip'),
    whole(
      'complement|batiment|etage|type de voie|numero de (?:la )?voie|siege(?! ou)|line 2|ligne 2',
    ),
    whole('personnelle|domicile|naissance|logement|bien'),
  ],
  bare: [
    only(
      'adr(?:esse)?(?: postale| complete| professionnelle)?(?: ligne)?(?: 1)?|rue|voie|libelle de (?:la )?voie|adresse du (?:site|lieu de travail)|adresse du siege ou',
    ),
    only('adr(?:esse)? empl'),
    only('(?:adr(?:esse)? )?numero (?:et )?type (?:et )?(?:nom|libelle)?(?: de)?(?: la)? voie'),
    only(
      '(?:adr(?:esse)? )?(?:numero|libelle|nom)(?: (?:et |ou )?(?:numero|libelle|nom))?(?: et)?(?: de)?(?: la)? (?:rue|voie)' +
        '|(?:adr(?:esse)? )?(?:rue|voie) et numero',
    ),
    only(
      '(?:street |postal )?address(?: line)?(?: 1)?|(?:adr(?:esse)? |address )?(?:(?:house )?number and )?street(?: name)?(?: and (?:house )?number)?',
    ),
  ],
  ...asTyped,
};

export const companyAddressCheck: Check = textCheck;
