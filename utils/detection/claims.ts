import { firmAlone } from '../fields/words.ts';
import { folded } from './folded.ts';
import { isOurs, ownerOf } from './owner.ts';
import { strictlyEmployer } from './owners.ts';
import type { Asking } from './sighting.ts';
import { isSure, only, unsure } from './verdicts.ts';

/**
 * Titles that speak of the form and of nobody: what stands below them may be anybody's. A title that is none of
 * these may be a party's that no list of ours knows ("Cabinet de recrutement", "Qui finance ?").
 */
const NEUTRAL =
  /\b(etapes?|parties?|sections?|informations?|infos|renseignements?|coordonnees|verifications?|confirmation|formulaires?|demandes?|dossiers?|saisie|identification|inscription|profil|compte|simulation|simulateur|eligibilite|tests?|aides?|garanties?|avances?|recapitulatif|documents?|pieces|justificatifs?|logements?|loca pass|mobili ?(jeune|pass)|visale|al in|steps?|parts?|details?|application|request|form|contact|registration|professionnell?e?s?|emploi|travail|work|job|salaires?|revenus?|ressources|contrats?|mobilite|mutation|question|message|codes?|numeros?|siret|siren|identite|situation)\b/;

export const isNeutral = (title: string): boolean => NEUTRAL.test(folded(title));

/** "Votre employeur", "current employer": nobody else's, wherever it stands. */
const OWN = /\b(votre|vos|mon|your|my|actuel(le)?|current|principal)\b/;

const saysEmployer = (text: string): boolean => strictlyEmployer.test(folded(text));

/** Who fills the form in is meant, in so many words. */
const isOwn = ({ label }: Asking): boolean => saysEmployer(label) && OWN.test(folded(label));

/**
 * What rests on a weak claim is not ticked. "Société" and "company" may be anybody's: below a title that names
 * some other party, or where the same is asked below the employer's own title.
 */
export function doubtClaims(askings: readonly Asking[]): Asking[] {
  const titled = askings.filter((asking) => isSure(asking) && (isTitled(asking) || isOwn(asking)));
  const named = titled.some(({ block }) => EMPLOYER.test(folded(block)));
  const isEcho = (asking: Asking) =>
    !isTitled(asking) &&
    !isOwn(asking) &&
    asking.block !== '' &&
    titled.some((other) => only(other) === only(asking) && other.block !== asking.block);
  return askings.flatMap((asking) => {
    if (!isSure(asking)) return [asking];
    if (isEcho(asking) || (named && isVague(asking))) return unsure([asking], 'several');
    return isStray(asking) || isTheirs(asking) ? unsure([asking], 'otherTitle') : [asking];
  });
}

/** "Removal company", "Entreprise de…": some company, where the employer has a title of its own. */
const isVague = ({ block }: Asking): boolean => {
  const plain = folded(block);
  const vague = ownerOf(plain) === 'employer' && !saysEmployer(block);
  return vague && !firmAlone.test(plain) && !OWN.test(plain) && !THE_FIRM.test(plain);
};

/** "Adresse de l'entreprise": the one that the form has named. */
const THE_FIRM = /\b(l|la|the|cette|this) (entreprise|societe|company)( (du|de la|of the) \w+)?$/m;

const EMPLOYER = /\b(employeu(r|rs|se)|employers?)\b/;

/** Its title can mean nobody but the employer. */
const isTitled = ({ block }: Asking): boolean =>
  saysEmployer(block) && isOurs(ownerOf(folded(block)));

/** "Nom de la société" below a title of somebody whom we cannot name, or of a home. */
const isStray = ({ block, label }: Asking): boolean => {
  if (block === '' || saysEmployer(label)) return false;
  const owner = ownerOf(folded(block));
  return owner === 'dwelling' || (owner === undefined && !isNeutral(block));
};

/** "Son employeur" is the applicant's only where the title names the applicant. */
const isTheirs = ({ block, label }: Asking): boolean => {
  if (!THEIRS.test(folded(label))) return false;
  const owner = ownerOf(folded(block));
  return owner !== 'applicant' && owner !== 'employment' && !isOurs(owner);
};

const THEIRS =
  /\b(son|sa|leur|his|her|their) (employeur|entreprise|societe|contact|service|drh|rh|employer|company|hr)\b/;
