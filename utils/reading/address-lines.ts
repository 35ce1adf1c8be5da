import { fold } from '../fields/fold.ts';
import { isPostcode } from '../fields/postcode.ts';
import { beginsAsFirm } from './firm-words.ts';

/** What one line of a block says. */
export type Said =
  | {
      readonly is: 'town';
      readonly street: string;
      readonly postcode: string;
      readonly city: string;
    }
  | { readonly is: 'street' | 'name' | 'label' | 'person' };

const ways =
  /\b(?:rue|r|avenue|av|ave|boulevard|boul|bd|bld|blvd|place|pl|chemin|che|chem|allees?|all|impasse|imp|route|rte|quai|cours|square|sq|esplanade|esp|zone|za|zi|zac|zae|parc|lieu dit|passage|pass|voie|promenade|prom|faubourg|fg|fbg|residence|res|villa|cite|hameau|rond point|rpt|mail|montee|sentier|tour|espace|centre commercial|technopole|immeuble|imm|batiment|bat|bp|cs|tsa|cedex|domaine|ferme|port|pont|galerie|chaussee|traverse|ruelle|venelle|street|road)\b/;
const numberedWay =
  /^(?:\d{1,4} ?(?:bis|ter|quater|[a-d])?(?: (?:et|a|au) \d{1,4})? )(?:\p{L}| )+/u;
const townLine =
  /^(.*?)(?:^|[\s,–-])(?:F-|FR-)?(\d{2} ?\d{3})\s+(?:[–-]\s)?(\p{L}[\p{L}'’ .-]+(?:\s?\d{1,2}(?:er|e|ème)?(?=$|\s(?:cedex|arr)))?(?:\s*cedex(?:\s*\d{1,2})?)?)$/iu;

/** Words of a payslip that are nobody's name. */
const labels =
  /^(?:bulletin|bulletins|fiche|page|periode|paie|paye|salaire|date|du|mois|convention|conv|ccn|idcc|accord|siret|siren|nic|ape|naf|code|numero|urssaf|msa|tel|telephone|fax|mail|email|site|www|http|https|capital|au capital|rcs|r c s|tva|effectif|exercice|adresse|etablissement|entreprise|societe|employeur|employer|company|salarie|employee|matricule|emploi|qualification|coefficient|echelon|niveau|classification|anciennete|entree|siege|activite|section|service|departement|centre|collectivite|raison sociale|denomination|pay ?slip|payroll|pay|payment|month|address|registration|net|brut|total|urssaf|organisme|caisse|contrat|statut|categorie|securite|identifiant|reference|ref|dossier|confidentiel|original|duplicata|duplicate|nom|prenom|edite|logiciel|document|conserver|dans votre|in your|heures|conges|cotisations|rubriques?|designation|base|taux|montant|part|versement|virement|paiement|banque|iban|bic|gestionnaire|signature|pour|a l attention|etabli|mission|lieu|client|cumuls?|id|n)\b/;

/** "12 rue des Lilas", "ZA de la Plaine", "BP 12". */
export const isStreet = (text: string): boolean => {
  const folded = fold(text);
  if (/^hotel de ville\b/.test(folded)) return true;
  if (ways.test(folded) && (/\d/.test(folded) || /^(?:\w+ )?/.test(folded))) {
    return /\d/.test(folded) || new RegExp(`^${ways.source.slice(2)}`).test(folded);
  }
  return numberedWay.test(`${folded} `) && /^\d/.test(folded);
};

/** "75002 Paris", with the street before it where both stand on one line. */
export const townIn = (labelled: string): Extract<Said, { is: 'town' }> | undefined => {
  const text = labelled.replace(
    /^(?:code postal|cp|post ?code)\s*:?\s*(\d{5})[\s,–-]*(?:(?:ville|commune|localit[ée]|city|town)\s*:?\s*)?/i,
    '$1 ',
  );
  const [, street = '', code = '', city = ''] = townLine.exec(text.trim()) ?? [];
  const postcode = code.replace(' ', '');
  if (!isPostcode(postcode) || /\b(?:siret|siren|ape|naf|tel)\b/i.test(city)) return undefined;
  const before = street.replace(/[\s,–-]+$/, '');
  // Words of another column may stand there instead.
  const isOurs = isNameLike(before) && (isStreet(before) || !labels.test(fold(before)));
  return { is: 'town', street: isOurs ? before : '', postcode, city: city.trim() };
};

const person = /^(?:m|mr|mme|mlle|mrs|ms|monsieur|madame|mademoiselle|m ou mme)\b\.?(?! et\b)\s*\S/;

/** Somebody's title further on, where two columns were drawn into one. */
const titled = /[\s:](?:monsieur|madame|mademoiselle|mme|mlle|m\.|mr\.?)\s+\p{L}/iu;

/** What a line of a block is. */
export const said = (text: string): Said => {
  const folded = fold(text);
  if (person.test(folded) || titled.test(text)) return { is: 'person' };
  const town = townIn(text);
  if (town) return town;
  if (isStreet(text) && !/\d{6,}/.test(text.replace(/\s/g, ''))) return { is: 'street' };
  const isLabel = labels.test(folded) && !beginsAsFirm(text);
  return isLabel || !isNameLike(text) ? { is: 'label' } : { is: 'name' };
};

/** A name has letters and no long number, no colon, no amount, no date. */
export const isNameLike = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  text.length <= 80 &&
  !/:|@|€|%|\d{5}|\d[.,]\d{2}(?!\d)|\d\/\d/.test(text) &&
  (text.match(/\d/g)?.length ?? 0) <= 4;
