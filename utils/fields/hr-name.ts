import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { contact, ofPerson, only, ownContact, whole } from './words.ts';

/** First and last names in one box. */
const both = 'noms? (?:et )?prenoms?|prenoms? (?:et )?noms?';

/** Who to write to at the employer's: HR, payroll, the Action Logement correspondent. */
export const hrName: FieldKind = {
  words: [
    ...ofPerson(`${both}|nom(?: complet)?|identite`, 'full name|name|first and last name'),
    contact,
  ],
  against: [
    ...ownContact,
    whole('famille|naissance|usage|fonction|qualite|telephone|tel|email|mail|courriel|adresse'),
    whole('(?:first|last|given|family) name(?! and)|phone|code|numero|siret'),
  ],
  bare: [
    only(
      `nom|${both}|nom complet|name|full name|contact|interlocuteur|signataire|personne a contacter`,
    ),
  ],
  ...asTyped,
};

export const hrNameCheck: Check = textCheck;
