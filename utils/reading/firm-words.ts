import { fold } from '../fields/fold.ts';

const legalForms =
  'sa|sas|sasu|sarl|eurl|sci|snc|scop|scp|selarl|selas|gie|ei|eirl|scic|scea|gaec|earl|epic|epa|sem|spl|sivu|sivom|ogec|esat|ehpad|ltd|inc|gmbh|plc|llc|bv|nv';
const publicBodies =
  'mairie|commune|ville de|departement|region|ministere|prefecture|rectorat|universite|hopital|hopitaux|chu|chru|ghu|centre (?:hospitalier|communal|intercommunal|departemental|de gestion|social|medical|equestre|culturel|technique|scientifique|dentaire|auto|commercial|de formation)|clinique|polyclinique|lycee|college|ecole|institut|ensemble scolaire|groupe scolaire|academie|metropole|communaute|office|syndicat|ccas|sdis|residence autonomie';
const groups =
  'association|assoc|fondation|federation|mutuelle|societe|ets|etablissements?|groupe|group|groupement|compagnie|cie|cooperative|holding|conseil|comite|club|union|cabinet|agence|interim|freres|et fils|fils|associes|consulting|services?|france|international|europe|industries?|technologies|solutions|distribution|logistique|systemes';
/** Trades that houses are named after. */
const trades =
  'hotel|restaurant|brasserie|bistrot|cafe|boulangerie|patisserie|boucherie|charcuterie|poissonnerie|fromagerie|laiterie|epicerie|traiteur|pharmacie|optique|librairie|imprimerie|papeterie|garage|carrosserie|ambulances?|taxis?|transports?|demenagements?|menuiseries?|charpentes?|charpentiers?|maconnerie|plomberie|chauffage|electricite|couverture|peinture|carrelages?|serrurerie|metallerie|chaudronnerie|fonderies?|mecanique|usinage|plastiques?|ceramiques?|ateliers?|chantiers|travaux|batiments?|construction|constructions|nettoyage|proprete|gardiennage|securite privee|jardinerie|pepinieres?|paysages?|horticulture|vignobles?|coiffure|salon|institut de beaute|creche|ambulanciers|laboratoires?|assurances?|banque populaire|immobilier|editions?|films|productions?|studio|informatique|software|ingenierie|architecture|architectes|notaires|avocats|minoterie|scierie|carrieres|supermarche|hypermarche|magasins?|meubles|textiles?|confection|blanchisserie|pressing|teinturerie|spectacles?|theatre|cinema|camping';
const firm = new RegExp(`\\b(?:${legalForms}|${publicBodies}|${groups}|${trades})\\b`);
const alone = new RegExp(`^(?:${legalForms}|${groups})$`);
const legal = new RegExp(`^(?:${legalForms})$`);
const beginning = new RegExp(
  `^(?:(?:${publicBodies})\\b|societe (?!de travail temporaire|utilisatrice|d accueil|cliente?|employeur|siret|numero)\\p{L}|etablissements \\p{L}|etablissement (?:public|francais|hospitalier|thermal|scolaire)\\b|entreprise (?!de |du |d |utilisatrice|cliente?|adherente|individuelle|employeur|siret|numero)\\p{L}|(?:direction|service) (?:departementale?|regionale?|interdepartementale?)\\b)`,
  'u',
);

const joinedForms = (text: string): string =>
  fold(text)
    .replace(/\b(s) (a) ?(s?)\b/g, '$1$2$3')
    .replace(/\bs a r l\b/g, 'sarl');

/** A company's legal form, or what only organisations are called. */
export const isFirm = (text: string): boolean => firm.test(joinedForms(text));

/** "SAS", "S.A.R.L.": what a company is, not what it is called. */
export const isLegalForm = (text: string): boolean => legal.test(joinedForms(text));

/** "SERVICES", "FRANCE": the end of a name that began on the line over it. */
export const isEndOfName = (text: string): boolean => alone.test(joinedForms(text));

/** "SOCIETE MINIERE", "CENTRE HOSPITALIER": a name, though its first word may name a box too. */
export const beginsAsFirm = (text: string): boolean => beginning.test(fold(text));
