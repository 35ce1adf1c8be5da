import { type OwnerId, owners } from './owners.ts';

/** Phrases that name an owner only to shut it out: "(et non celui du CFA)", "hors bailleur". */
const SHUT_OUT =
  /\b(?:et |and |mais )?(?:(?:pas |not |to be )*(?:confond\w+(?: pas)?|confus\w+(?: it| this)?|mix(?:ed)?(?: it| this)? up)|non|pas(?! remplir)|hors|sauf|not|excluding|except|distincte?s? d[eu]|differente?s?(?: e)?(?: s)? d[eu]|autre que|other than)(?: (?:avec|with))?(?: (?:pas|ici|encore|celui|celle|ceux|celles|du|de|des|d|la|le|les|l|the|that|of|votre|vos|your|son|sa|saisir|indiquer|siret|siren|numero|number|code))* \w+/g;

/** Every owner that a folded text names, without those it shuts out. */
export function ownersIn(plain: string): OwnerId[] {
  const text = plain.replace(SHUT_OUT, ' ');
  return (Object.keys(owners) as OwnerId[]).filter((id) => owners[id].words.test(text));
}

export const natureOf = (owner: OwnerId): (typeof owners)[OwnerId]['nature'] =>
  owners[owner].nature;

/** True for an owner whose boxes must stay empty. */
export const isForeign = (owner: OwnerId): boolean =>
  ['person', 'business', 'never'].includes(natureOf(owner));

/** True for the employer and its HR service. */
export const isOurs = (owner: OwnerId | undefined): boolean =>
  owner !== undefined && natureOf(owner) === 'ours';

/**
 * The one owner of a text: a foreign one before all ("SIRET de l'employeur du conjoint"), then HR before
 * the employer ("contact RH de l'entreprise"), then the applicant. A title that names the applicant
 * beside somebody else ("Demandeur et conjoint") says nothing about either.
 */
export function ownerOf(plain: string): OwnerId | undefined {
  const named = ownersIn(plain);
  const foreign = named.find(isForeign);
  if (foreign && natureOf(foreign) === 'person' && namesBoth(foreign, plain)) return undefined;
  return foreign ?? named.find((owner) => isOurs(owner)) ?? named[0];
}

/** The applicant stands beside the other person, not inside the name of that person ("co-demandeur"). */
function namesBoth(other: OwnerId, plain: string): boolean {
  const rest = plain.replace(new RegExp(owners[other].words, 'g'), ' ');
  return JOINED.test(rest) && owners.applicant.words.test(rest);
}

const JOINED = /\b(et|and|ou|or)\b/;
