import { fold } from '../fields/fold.ts';
import type { Cell } from './paper.ts';
import { allOver, leftOf, type Sheet } from './sheet.ts';

/** Whose number or address this is. */
export type Whose = 'employer' | 'headOffice' | 'client' | 'provider' | 'organism' | 'employee';

/** What names each of them, in a folded text. The first that fits wins. */
const names: readonly (readonly [Whose, RegExp])[] = [
  [
    'client',
    /\b(?:entreprise|societe|etablissement|organisme) (?:utilisatrice?|utilisateur|d accueil|cliente?)\b|^(?:nom du )?client\b|\butilisateur\b|\blieu de (?:la )?(?:mission|detachement)\b|\bmission (?:chez|aupres)\b|\b(?:user|client|host) (?:company|undertaking|firm)\b/,
  ],
  [
    'provider',
    /\b(?:edit|etabli|realis|imprim|emis|gener|produit|prepar|fourni|trait|assur|confi|ger|calcul|propuls|concu|develop)\w{0,4} (?:par|chez|avec|via)\b|\b(?:powered|produced|prepared|issued|generated|edited|printed|processed|provided|managed) (?:by|with)\b|\b(?:logiciel|progiciel|editeur|prestataire|externalis\w+|gestionnaire (?:de )?(?:la )?paie)\b|\b(?:expert|expertise|cabinet|service)s? (?:de )?(?:comptables?|paie)\b|\bpayroll (?:provider|service|bureau|software|agent|outsourc\w+)|\btiers (?:declarant|de confiance)\b|\bmandataire\b|\bcoffre fort\b/,
  ],
  [
    'organism',
    /\b(?:urssaf|msa|cpam|cgss|carsat|cnav|cnracl|cesu|pajemploi|guso|centre national|audiens|agrica|klesia|apicil|ag2r|malakoff|humanis|pro btp|conges spectacles|organismes?|caisses?|mutuelle|prevoyance|retraite|agirc|arrco|ircantec|opco|pole emploi|france travail|sante au travail|medecine du travail|spst|assureur|cfa|centre de formation|assurance maladie|cibtp|banque|tresor public|dgfip|institution|social security office|pension fund)\b/,
  ],
  ['headOffice', /\bsiege\b|\b(?:head|registered) office\b|\bheadquarters\b/],
  [
    'employer',
    /\b(?:employeur|employer|raison sociale|denomination)\b|^(?:l )?(?:entreprise|societe|etablissement|company|establishment|employing)\b|\bagence d interim\b|\betablissement (?:de|d) (?:travail|rattachement|affectation|emploi)\b|\btravail temporaire\b/,
  ],
  [
    'employee',
    /^(?:monsieur|madame|mademoiselle|mme|mlle|mr|mrs|ms|m)\b(?! [\d])|^(?:le |la )?salariee?\b|^(?:the )?employee\b|^(?:nom|prenom|identite|titulaire|destinataire|beneficiaire|agent)\b|^(?:intitule|situation|coordonnees) (?:du |de la )?(?:salarie|agent)/,
  ],
];

/** Whom a text names, if anybody. */
export const namedIn = (text: string): Whose | undefined => {
  const folded = fold(text);
  return names.find(([, words]) => words.test(folded))?.[0];
};

/** "Caisse de retraite : AG2R", "URSSAF 117 000 123": a fact of the block, not its owner. */
const isAttribute = (text: string): boolean => /:\s*\S/.test(text) || /\d[\d\s]{4,}/.test(text);

/** Whom the cells around a place say it belongs to: before it, to its left, over it in its block. */
export const whose = (sheet: Sheet, cell: Cell, before = ''): Whose | undefined => {
  const own = lastNamed(before);
  if (own) return own;
  for (const left of leftOf(sheet, cell)) {
    const named = isAttribute(left.text) ? undefined : namedIn(left.text);
    if (named && named !== 'employee') return named;
  }
  const column = allOver(sheet, cell);
  for (const [place, above] of column.entries()) {
    // What stands over another number is that number's.
    if (/\bsiret\b.*\d{3}/i.test(above.text)) return undefined;
    const named = namedIn(above.text);
    const heads = place === column.length - 1 || !isAttribute(above.text);
    if (named === 'organism' ? heads : named) return named;
  }
  return undefined;
};

/** The owner named nearest before a place: "Siège social … Établissement … SIRET". */
const lastNamed = (before: string): Whose | undefined => {
  const pieces = before.split(/[;|•]| [-–—] |, /).reverse();
  for (const piece of pieces) {
    const named = namedIn(piece);
    if (named) return named;
  }
  return undefined;
};
