import { isApe } from './ape.ts';
import { isDigits, onlyDigits } from './digits.ts';
import type { Check, Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { asIs, oneByOne, sirenGroups, siretGroups } from './groups.ts';
import { isSiren, isSiret } from './identifiers.ts';
import { explainLength } from './length.ts';
import { explainNoSiret, lettersIn, sirenInVat } from './no-siret.ts';
import { isNumeroUnique } from './numero-unique.ts';
import { explainNobodys } from './placeholders.ts';
import { isPostcode } from './postcode.ts';
import { doubt } from './say.ts';
import { unlikeSiret, whole } from './words.ts';

const explainOther = (value: string): Explanation | undefined => {
  if (isApe(value)) return doubt('siretIsApe');
  if (isNumeroUnique(value)) return doubt('siretIsNumeroUnique');
  if (isSiren(value)) return doubt('siretIsSiren', sirenGroups(value));
  if (isPostcode(value)) return doubt('siretIsPostcode');
  if (/^\d{4}$/.test(value)) return doubt('siretIsIdcc');
  const siren = sirenInVat(value);
  return siren ? doubt('siretIsVat', sirenGroups(siren)) : explainNoSiret(value);
};

const explain = (value: string): Explanation | undefined => {
  const other = explainNobodys(value) ?? explainOther(value);
  if (other) return other;
  if (!isDigits(value)) return doubt('siretLetters', lettersIn(value));
  if (value.length !== 14)
    return explainLength(value, { name: 'siret', count: 14, groups: siretGroups });
  return isSiret(value) ? undefined : doubt('siretKey', siretGroups(value));
};

/** The 14 digits of one establishment: the SIREN of its company, then a site number (NIC). */
export const siret: FieldKind = {
  words: [
    whole(`(?<!${unlikeSiret})siret`),
    whole('siren (?:et |plus )?nic'),
    whole('(?:numero|identifiant) (?:d |de l )?etablissement|establishment (?:number|identifier)'),
    /\b(?:numero d|identifiant|identification|immatriculation|registration)\b.*\b(?:14|quatorze|fourteen) (?:chiffres|digits)\b/,
  ],
  aspects: [],
  against: [
    // "SIREN (9 premiers chiffres du SIRET)", "NIC: the last 5 digits of the SIRET": one part of it.
    whole('(?:9|neuf) premiers|(?:5|cinq) derniers|first (?:9|nine)|last (?:5|five)'),
    whole('uai|rne|tva|vat'),
    whole('(?:pas|sans|aucun|no) (?:de |encore de )?siret'),
  ],
  bare: [],
  shapes: [asIs, siretGroups],
  splits: [[9, 5], [3, 3, 3, 5], oneByOne(14)],
};

export const siretCheck: Check = {
  clean: onlyDigits,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
