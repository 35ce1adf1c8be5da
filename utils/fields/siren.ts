import { isApe } from './ape.ts';
import { isDigits, onlyDigits } from './digits.ts';
import type { Check, Explanation, FieldKind } from './field-kind.ts';
import { unlessForbidden } from './forbidden.ts';
import { asIs, oneByOne, sirenGroups } from './groups.ts';
import { isSiren, isSiret, sirenOf } from './identifiers.ts';
import { explainLength } from './length.ts';
import { lettersIn, sirenInVat } from './no-siret.ts';
import { explainNobodys } from './placeholders.ts';
import { doubt } from './say.ts';
import { whole } from './words.ts';

const explain = (value: string): Explanation | undefined => {
  const nobodys = explainNobodys(value);
  if (nobodys) return nobodys;
  if (isApe(value)) return doubt('sirenIsApe');
  if (isSiret(value)) return doubt('sirenIsSiret', sirenGroups(sirenOf(value)));
  const vat = sirenInVat(value);
  if (vat) return doubt('sirenIsVat', sirenGroups(vat));
  if (!isDigits(value)) return doubt('sirenLetters', lettersIn(value));
  if (value.length !== 9)
    return explainLength(value, { name: 'siren', count: 9, groups: sirenGroups });
  return isSiren(value) ? undefined : doubt('sirenKey', sirenGroups(value));
};

/** The 9 digits of the company, the same for all its sites. */
export const siren: FieldKind = {
  words: [whole('siren'), whole('(?:9|neuf) premiers chiffres')],
  aspects: [],
  against: [
    whole('siren (?:et |plus )?nic'),
    // "SIRET (SIREN + …)", "SIRET, not the SIREN": the SIRET is what is asked.
    /\bsiret\b.*\bsiren\b/,
    whole('tva|vat|pas (?:le|votre) siren'),
  ],
  bare: [],
  shapes: [asIs, sirenGroups],
  splits: [[3, 3, 3], oneByOne(9)],
};

export const sirenCheck: Check = {
  clean: onlyDigits,
  explain: (cleaned) => unlessForbidden(cleaned, explain),
};
