import type { Check, FieldKind } from './field-kind.ts';
import { asTyped } from './groups.ts';
import { textCheck } from './text-check.ts';
import { only, ownContact, twoThings, whole } from './words.ts';

/**
 * What the HR contact does there. Bare, it counts in HR's own block alone: under "Votre employeur",
 * "Fonction" is the applicant's.
 */
export const hrRole: FieldKind = {
  words: [],
  aspects: [whole('fonction|qualite|titre|poste|intitule|role|title|position')],
  against: [twoThings, ...ownContact, whole('telephone|numero de poste')],
  bare: [
    only(
      '(?:fonction|poste)(?: occupee?| exercee?)?|qualite|en qualite de|titre|intitule (?:de |du )?(?:la )?(?:poste|fonction)',
    ),
    only('role|function|position(?: held)?|(?:job )?title'),
  ],
  ...asTyped,
};

export const hrRoleCheck: Check = textCheck;
