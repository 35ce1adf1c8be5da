import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { firm, only, twoThings, whole } from './words.ts';

/** The name under which the employer is registered, as on the payslip. */
export const companyName: FieldKind = {
  words: [
    whole('raison sociale|denomination(?: sociale| commerciale)?'),
    whole('(?:business|trade) name'),
    only(`${firm}(?: actuel| actuelle)?|(?:current )?(?:company|employer)`),
  ],
  aspects: [whole('nom|name')],
  against: [
    twoThings,
    whole(
      'contact|responsable|correspondante?|representante?|signataire|interlocuteur|gerant|dirigeant',
    ),
    whole('naissance|famille|utilisatrice|utilisateur|user|banque|bank'),
    whole('forme juridique|secteur|type|taille|effectif|adresse|address'),
  ],
  bare: [
    only(
      'nom|denomination|etablissement|nom commercial|nom complet|(?:legal |registered |trading |full )?name',
    ),
  ],
  ...asTyped,
};

export const companyNameCheck: Check = textCheck;
