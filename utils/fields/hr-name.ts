import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { only, ownContact, whole } from './words.ts';

/** First and last names in one box. */
const both = 'noms? (?:et )?prenoms?|prenoms? (?:et )?noms?';

/** Who to write to at the employer's: HR, payroll, the Action Logement correspondent. */
export const hrName: FieldKind = {
  words: [],
  aspects: [
    whole(
      'noms?|identite|name|contact|correspondante?|interlocut\\w+|responsable|signataire|signatory|representante?|referente?',
    ),
    whole('personne (?:a (?:contacter|joindre)|qui)|person to contact|qui contacter'),
    whole('(?:gestionnaire|chargee?|personne|conseillere?) .*\\ba (?:contacter|joindre)'),
    whole(
      'qui (?:s occupe|gere|suit|traite|peut|pouvons|devons)|who (?:handles|deals|should|can|may|to contact)',
    ),
    only('(?:service |direction )?(?:des )?(?:rh|ressources humaines|hr|human resources)'),
  ],
  against: [
    ...ownContact,
    whole('famille|naissance|usage|fonction|qualite|telephone|tel|email|mail|courriel|adresse'),
    whole('(?:first|last|given|family) name(?! and)|phone|code|numero|siret|title|role|date'),
    // "Prénom du contact" asks for one half of the name.
    /^(?!.*\bnoms?\b).*\bprenoms?\b/m,
  ],
  bare: [
    only(
      `nom|${both}|nom complet|name|full name|contact|interlocut\\w+|correspondante?|referente?|signataire|personne a (?:contacter|joindre)|person to contact|contact person`,
    ),
  ],
  ...asTyped,
};

export const hrNameCheck: Check = textCheck;
