import type { Kind } from '../../../utils/fields/index.ts';
import { labelsOfCompany } from './labels-of-company.ts';
import { labelsOfHr } from './labels-of-hr.ts';
import { labelsOfNumbers } from './labels-of-numbers.ts';

/** Labels that would ask for a kind, were it not for one word in each. */
export type LabelsOf<K extends Kind> = Readonly<Record<K, readonly string[]>>;

export const labelsAgainst: LabelsOf<Kind> = {
  ...labelsOfNumbers,
  ...labelsOfCompany,
  ...labelsOfHr,
};

/** Words, as `alternatives.ts` names them, that no label needs: an owner, or a kind, is named by them as well. */
export const spareWords: readonly string[] = [
  '(?:prenoms?|«noms? complet»|fonction|te',
  '\\b(?:«newsletter»|connexion|l',
  '\\b(?:«uai»|rne|tva|vat',
  'code|numero|«siret»|title|role|',
  'lephone|tel|«e mail»|email|mail|',
  'ostal|ville|«siret»|name|phone|',
  'ostal|ville|«siret»|name|phone|',
  'ren|nic|rcs|«urssaf»|banque|banc',
  'resentante?|«signataire»|interlocute',
  'responsable|«correspondante?»|representan',
  'sateur|user|«banque»|bank)\\b',
  'user|banque|«bank»)\\b',
  '|idcc|insee|«uai»|rne|tva|sir',
  '|rcs|urssaf|«banque»|bancaire|gu',
];

/** What takes a kind back does so in brackets as well. */
export const inBrackets: readonly (readonly [Kind, string])[] = [
  ['siren', 'SIREN (TVA)'],
  ['company-code', 'Code entreprise (APE)'],
  ['company-code', 'Code entreprise (reçu par SMS)'],
  ['company-name', 'Nom (de naissance)'],
  ['company-address', 'Adresse (domicile)'],
  ['company-city', 'Ville (naissance)'],
  ['hr-phone', 'Téléphone (domicile)'],
  ['hr-email', 'E-mail (personnel)'],
];
