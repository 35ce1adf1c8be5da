/** What a number is called beside it: one of the codes, a code of some kind, or something else. */
export type Called = 'company-code' | 'specific-code' | 'code' | 'other';

export interface Label {
  readonly is: Called;
  readonly at: number;
  readonly end: number;
}

const number = '(?:n\\s?[°º]|n\\.?o\\.?\\s|numeros?|num\\.|matricule)';
const of = "(?:\\s?(?:d[eu]s?|d'|l'|la|le|les|votre|notre|mon|pour|a)(?:\\s|(?<='))){0,3}\\s?";
const firm =
  '(?:entreprise|employeurs?|societe|adherente?s?|adhesion|cotisante?|partenaire|affiliation|al\\W?in\\b|al(?![\\w-])|a\\.l\\.|action[ -]logement|peec|1 ?%|groupe)';
const own = '(?:specifiques?|nominatifs?|individuels?|personnels?|persos?|personnalises?)';

const specific: readonly string[] = [
  `(?:codes?|${number}|identifiant)\\s(?:(?:action|logement|al|d'|l'|de|entreprise|employeur|reservation|ou|dit)\\s?){0,4}${own}\\b(?: (?:action logement\\b|entreprise\\b|al(?![\\w-])))?`,
  '\\b(?:specific|personal|individual)\\s(?:[\\w-]+\\s){0,2}codes?',
  '\\bcodes?\\s(?:qui vous est propre|a votre nom)',
  '\\ble\\s(?:second|deuxieme|2e|2eme)?\\s?specifique\\b',
];
const company: readonly string[] = [
  `action logement\\b[^.]{0,20}\\bsous (?:le |l')?(?:code|identifiant|reference|${number})`,
  `codes?${of}${firm}(?: action logement\\b| al(?![\\w-])| entreprise\\b)?`,
  `${number}${of}${firm}(?: action logement\\b| al(?![\\w-]))?`,
  `(?:identifiant|reference|ref\\.?|id)${of}(?:entreprise|employeur|societe|adherente?|adhesion|action logement)`,
  "\\b(?:company|employers?'?s?|corporate|firm|business|action logement|al\\W?in|member(?:ship)?)\\s(?:action logement\\s)?(?:code|id\\b|reference|identifier)",
  '\\b(?:member(?:ship)?|employer|action logement)\\snumber',
  '\\badherente?\\s(?:n[°º]|numero|:)',
];
const forWhom =
  "(?<=\\bpour )(?:l'entreprise|l'employeur|la societe|action logement|al'in)\\b|(?<=\\bfor )the (?:company|employer)\\b";
const someCode: readonly string[] = [
  "(?<=\\b(?:le|ton|votre|notre) )(?:num|numero|n\\s?[°º])\\.?\\s(?=(?:c'est|est|c|:|=)\\s)",
  '\\bcodes?\\b',
  '\\bidentifiant\\b',
];
const notCodes =
  "postale?|postaux|ape|naf|nace|idcc|insee|rome|porte|portail|d'?\\s?acces|acces|wi-?fi|cantine|parking|badge|pin|puk|confidentiel|secret|guichet|banque|bancaire|promo\\w*|parrainage|d'?\\s?activation|de verification|de securite|de confirmation|analytique|imputation|pays|du travail|civil|monetaire|a barres|barres?|article|produit|bic|swift|siret|siren|nic|tva|de connexion|de validation|sms|couleur|risque|at|comptable|journal|fournisseur|affaire|projet|budget|agence interne|postcode|zip";
const other: readonly string[] = [
  `codes?\\s(?:de (?:la |l')?|du |d')?(?:${notCodes})\\b`,
  '\\b(?:postal|post|zip|access|door|pin|naf|ape|activity)\\s?code\\b',
  "\\b(?:tickets?|dossier|demande|incident|requete|suivi|matricule(?!\\s(?:employeur|adherent|entreprise))|poste|ext\\.?|extension|bureau|etage|batiment|bp|cs|tsa|cedex|articles?|art\\.|conventions?|contrat|factures?|bon de commande|urssaf|msa|cotisant urssaf|comptes?|tel\\.?|telephone|fax|mobile|portable|port\\.|standard|idcc|ccn|rcs|tva|vat|capital|effectif|securite sociale|secu|nir|badge|case|request|numero unique|numero d'enregistrement|chambre|salle|room|floor|office|employee (?:id|number)|staff (?:id|number)|payroll number|phone|call|page|version|loi|decret|ape|naf|nace|nic|siren|siret|orias|police|mutuelle|prevoyance|caisse|retraite|agirc|client|fournisseur|commande|colis|sinistre|dossier n)\\b\\W{0,3}",
  '(?<=\\s|^|\\()(?:ref\\.?|reference|#)\\s?(?:dossier|ticket|interne|a rappeler|demande)?\\b',
  `\\b(?:n\\s?[°º]|numeros?|num\\.)\\s?(?:de (?:la |l')?|du |des |d')(?!code|reference|l'entreprise)[a-z'-]{3,}`,
];

const compiled: readonly (readonly [Called, RegExp])[] = [
  ['specific-code', new RegExp(specific.join('|'), 'g')],
  ['company-code', new RegExp([...company, forWhom].join('|'), 'g')],
  ['other', new RegExp(other.join('|'), 'g')],
  ['code', new RegExp(someCode.join('|'), 'g')],
];

/** The names in a flat text, in their order; where two meet, the surer stands. */
export function labelsIn(text: string): readonly Label[] {
  const found: Label[] = [];
  for (const [is, pattern] of compiled)
    for (const match of text.matchAll(pattern)) {
      const label = { is, at: match.index, end: match.index + match[0].length };
      if (!found.some((one) => label.at < one.end && one.at < label.end)) found.push(label);
    }
  return found.sort((a, b) => a.at - b.at);
}
