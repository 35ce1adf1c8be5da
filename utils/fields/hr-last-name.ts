import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { only, ownContact, whole } from './words.ts';

/**
 * The HR contact's last name, where a form asks for it apart. "Nom du signataire" alone may be the
 * full name: only a first-name box beside it can tell.
 */
export const hrLastName: FieldKind = {
  words: [],
  aspects: [whole('noms?|last name|family name|surname')],
  against: [
    ...ownContact,
    whole('prenoms?|noms? complet|fonction|telephone|mail|courriel|naissance|numero|code'),
  ],
  bare: [only('nom(?: de famille| d usage)?|last name|family name|surname')],
  ...asTyped,
};

export const hrLastNameCheck: Check = textCheck;
