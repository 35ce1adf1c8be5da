import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { firmAlone, only, twoThings, whole } from './words.ts';

/** The name under which the employer is registered, as on the payslip. */
export const companyName: FieldKind = {
  words: [
    whole('(?:raison|rais|r) soc(?:iale)?|denom(?:ination)?(?: soc(?:iale)?| commerciale)?'),
    whole('(?:business|trade) name'),
    firmAlone,
    whole('(?:pour|chez) (?:qui|quelle? (?:entreprise|societe|employeur)) travaillez vous'),
    whole('quelle? (?:entreprise|societe|employeur) vous emploie'),
    /^qui vous emploie\b/m,
    whole('comment s appelle (?:l |la |votre |cette )?(?:entreprise|societe|employeur)'),
    /^(?:quelle? est votre|qui est votre|who is your|what is your) (?:employeur|entreprise|societe|employer|company)(?: actuel(?:le)?)?$/m,
    whole(
      '(?:who|which (?:company|employer)) do you work for|which (?:company|employer) employs you',
    ),
  ],
  aspects: [whole('nom|name|intitule|enseigne')],
  against: [
    twoThings,
    whole(
      'contact|responsable|correspondante?|representante?|signataire|interlocuteur|gerant|dirigeant',
    ),
    whole('naissance|famille|utilisatrice|utilisateur|user|banque|bank'),
    whole('forme juridique|secteur|type|taille|effectif|adresse|address'),
  ],
  bare: [
    whole('sous quel nom'),
    only(
      'nom|denomination|etablissement|enseigne|nom commercial|nom complet|nom ou raison sociale|(?:legal |registered |trading |full )?name',
    ),
  ],
  ...asTyped,
};

export const companyNameCheck: Check = textCheck;
