import type { Kind } from '../fields/index.ts';
import { folded } from './folded.ts';
import type { Asking, Sighting } from './sighting.ts';
import { isSure, only, unsure } from './verdicts.ts';

/** Pages on which a company gives its own details, or a person asks for something else than a home. */
const OTHER_PURPOSE =
  /\b(fournisseurs?|vendeurs?|marchands?|boutique|panier|commandes?|paiement|factures?|facturation|devis|livraison|checkout|billing|invoices?|suppliers?|sellers?|vendors?|purchase|urssaf|creation d (entreprise|etablissement)|creer (une|votre|mon) (entreprise|societe)|future? (entreprise|societe)|immatriculation|(auto|micro) ?entrepreneurs?|espace (pro|professionnels?|entreprises?|employeurs?|recruteurs?)|compte (pro|professionnel|entreprise)|partenaires?|candidature spontanee|(offre|poste) (a pourvoir|d emploi)|postuler|recrutement|curriculum|cv|job application|apply|careers?|siege social|kbis|greffe|forme juridique|capital social|representant legal|formalites? (d |des )?entreprises?|assurances?|mutuelle|prevoyance|sinistre|insurance|cantine|restaurant d entreprise|demo|abonnement|accident)\b/;

/** Pages about a home, wherever they are. */
const HOUSING =
  /\b(logements?|locataires?|location|loyers?|bail|housing|tenants?|rent(al)?|lease|visale|loca ?pass|mobili ?(pass|jeune)|al in|action logement|peec)\b/;

/** Says that it is about somebody's employer, and not about the company of who fills it in. */
const EMPLOYER = /\b(employeu(r|rs|se)|employers?|rh|drh|ressources humaines|human resources|hr)\b/;

/** Kinds that no form asks of a private person but about an employer. */
const TELLING: readonly Kind[] = ['siret', 'siren', 'nic', 'company-code', 'specific-code'];

/** "Company" alone stands on any shop's form: without one telling box nothing is ticked anywhere. */
export function doubtVague(askings: readonly Asking[]): readonly Asking[] {
  const told = askings.some((asking) => {
    const kind = only(asking);
    return isSure(asking) && ((kind && TELLING.includes(kind)) || isPlain(asking));
  });
  return told ? askings : unsure(askings, 'vague');
}

/**
 * On a host that we do not know nothing is ticked on one signal alone (but a SIRET that is called the
 * employer's), on words that any business form uses, or on a page made for something else.
 */
export function doubtStrange(sighting: Sighting): readonly Asking[] {
  const because = objection(sighting);
  return because ? unsure(sighting.askings, because) : sighting.askings;
}

/** "Employeur" in so many words: any company has an HR service of its own. */
const isEmployers = ({ block, label }: Asking): boolean =>
  /\b(employeu(r|rs|se)|employers?)\b/.test(folded(`${block} ${label}`));
const isPlain = ({ block, label, verdict }: Asking): boolean =>
  verdict.owner === 'hr' || EMPLOYER.test(folded(`${block} ${label}`));

function objection({ askings, about, path }: Sighting): string | undefined {
  const above = folded(`${about} . ${path}`);
  const sure = askings.filter(isSure);
  if (HOUSING.test(above)) {
    const lone = sure.filter(isPlain).some((asking) => only(asking) === 'siret');
    return lone || isSeveral(sure) ? undefined : 'fewSignals';
  }
  if (OTHER_PURPOSE.test(above)) return 'otherPurpose';
  const plain = sure.filter(isEmployers);
  if (plain.some((asking) => only(asking) === 'siret')) return undefined;
  return isSeveral(plain) ? undefined : 'fewSignals';
}

const isSeveral = (askings: readonly Asking[]): boolean => new Set(askings.map(only)).size >= 2;
