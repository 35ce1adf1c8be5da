import { fold } from '../fields/fold.ts';
import type { Kind } from '../fields/index.ts';
import { reason } from './decide.ts';
import { isOurs, ownerOf, isForeign } from './owner.ts';
import type { PageReading } from './reading.ts';
import type { Asking, Verdict } from './sighting.ts';

/** Pages on which a company gives its own details, or a person something else than a housing request. */
const OTHER_PURPOSE =
  /\b(fournisseurs?|vendeurs?|marchands?|boutique|panier|commandes?|paiement|factures?|facturation|devis|livraison|checkout|billing|invoices?|suppliers?|sellers?|vendors?|purchase|urssaf|creation d entreprise|creer (une|votre|mon) (entreprise|societe)|immatriculation|auto ?entrepreneurs?|micro ?entrepreneurs?|espace (pro|professionnels?|entreprises?|employeurs?|recruteurs?)|compte (pro|professionnel|entreprise)|partenaires?|candidatures?|postuler|recrutement|curriculum|job application|apply|careers?|assurances?|mutuelle|prevoyance|sinistre|insurance|cantine|restaurant d entreprise|demande de demo|demo|abonnement|declaration d accident)\b/;

/** Kinds that an employee's form asks about nobody but the employer, even with no title above. */
const COMPANY: readonly Kind[] = [
  'siret', 'siren', 'nic', 'company-name', 'company-code', 'specific-code',
];

/** Compares the verdicts of one page with each other, and with how far its host is trusted. */
export function weigh(
  askings: readonly Asking[],
  page: PageReading,
  trusted: boolean,
): readonly Asking[] {
  const named = nameParts(askings);
  return trusted ? trustLone(named, page) : doubtUnknown(named, page);
}

const withVerdict = (asking: Asking, verdict: Partial<Verdict>): Asking => ({
  ...asking,
  verdict: { ...asking.verdict, ...verdict },
});

const only = ({ verdict }: Asking): Kind | undefined =>
  verdict.kinds.length === 1 ? verdict.kinds[0] : undefined;

/** "Nom" beside "Prénom" is the last name; a bare "Nom" of a company beside "Prénom" is nobody's. */
function nameParts(askings: readonly Asking[]): Asking[] {
  const firsts = askings.filter((asking) => only(asking) === 'hr-first-name');
  return askings.map((asking) => {
    const pair = firsts.some((first) => first.block === asking.block);
    const whole = /\b(prenom|complet|full|first|et)\b/.test(fold(asking.label));
    const last = pair && !whole && only(asking) === 'hr-name';
    return last ? withVerdict(asking, { kinds: ['hr-last-name'] }) : asking;
  });
}

/**
 * On a host that we know, a SIRET that nobody else claims is the employer's even without a title, as
 * long as it is the only one; several, or a page that speaks of somebody else, are asked about.
 */
function trustLone(askings: readonly Asking[], page: PageReading): Asking[] {
  const foreign = ownerOf(fold(`${page.title} ${page.path}`));
  const strange = foreign !== undefined && isForeign(foreign);
  return askings.map((asking) => {
    const { verdict } = asking;
    const lone = verdict.certainty === 'likely' && isUnclaimed(asking) && !strange;
    if (!lone) return asking;
    const rivals = askings.filter((other) => other !== asking && only(other) === only(asking));
    if (rivals.some(({ verdict: { owner } }) => !isOurs(owner))) {
      return withVerdict(asking, { because: [...verdict.because, reason('several')] });
    }
    return withVerdict(asking, { certainty: 'certain', because: [...verdict.because, reason('lone')] });
  });
}

const isUnclaimed = (asking: Asking): boolean => {
  const kind = only(asking);
  const told = asking.verdict.because.some(({ says }) => says === 'doubtOwner' || says === 'nameSays');
  return kind !== undefined && COMPANY.includes(kind) && !isOurs(asking.verdict.owner) && !told;
};

/** Elsewhere nothing is ticked on one signal alone, nor on a page made for something else. */
function doubtUnknown(askings: readonly Asking[], page: PageReading): Asking[] {
  const sure = askings.filter(({ verdict }) => verdict.certainty === 'certain');
  const signals = new Set(sure.map(only));
  const plain = sure.some((asking) => only(asking) === 'siret' && /\bemploye(u?r|urs|rs)\b/.test(spoken(asking)));
  const above = `${page.title} ${page.path} ${page.boxes.flatMap(({ titles }) => titles.map(({ text }) => text)).join(' ')}`;
  const because = OTHER_PURPOSE.test(fold(above)) ? 'otherPurpose' : signals.size < 2 && !plain ? 'fewSignals' : undefined;
  if (!because) return [...askings];
  return askings.map((asking) =>
    asking.verdict.certainty === 'certain'
      ? withVerdict(asking, { certainty: 'likely', because: [...asking.verdict.because, reason(because)] })
      : asking,
  );
}

const spoken = (asking: Asking): string => fold(`${asking.block} ${asking.label}`);
