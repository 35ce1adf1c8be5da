import type { Kind } from '../fields/index.ts';
import { doubtClaims, isNeutral } from './claims.ts';
import { reason } from './decide.ts';
import { folded } from './folded.ts';
import { isForeign, isOurs, ownerOf } from './owner.ts';
import type { Asking, Sighting } from './sighting.ts';
import { doubtStrange, doubtVague } from './strange.ts';
import { only, unsure, withVerdict } from './verdicts.ts';

/** Kinds that an employee's form asks about nobody but the employer, even with no title above. */
const COMPANY: readonly Kind[] = ['siret', 'company-name', 'company-code', 'specific-code'];

/**
 * Compares the verdicts of one page with each other, and with how far its host is trusted (`trusted`: one
 * whose forms we know). Done where the plan is made, not in the page: half of these words are needed only
 * there, and the page's script has 15 KB.
 */
export function weigh(sighting: Sighting, trusted: boolean): Sighting {
  const named = { ...sighting, askings: dealPlace(nameParts(sighting.askings)) };
  const told = { ...named, askings: doubtClaims(named.askings) };
  const askings = trusted ? doubtVague(trustLone(told)) : doubtStrange(told);
  return { ...sighting, askings: sighting.cut ? unsure(askings, 'cut') : askings };
}

/** "Nom" is the last name where "Prénom" is asked beside it, else the whole name. */
function nameParts(askings: readonly Asking[]): Asking[] {
  const firsts = askings.filter((asking) => only(asking) === 'hr-first-name');
  return askings.map((asking, at) => {
    const { kinds } = asking.verdict;
    if (kinds.length === 0 || !kinds.every((kind) => NAMES.includes(kind))) return asking;
    const beside = [askings[at - 1], askings[at + 1]];
    const pair = firsts.some((one) => one.block === asking.block || beside.includes(one));
    const whole = /\b(prenoms?|complet|full|first|et)\b/.test(folded(asking.label));
    const named = pair && !whole ? 'hr-last-name' : (only(asking) ?? 'hr-name');
    return settled(asking, named);
  });
}

/** "CP / Localité" above two boxes: the first takes what it names first. */
function dealPlace(askings: readonly Asking[]): Asking[] {
  return askings.map((asking, at) => {
    const isTwin = (other: Asking | undefined) =>
      other !== undefined &&
      isPlace(other) &&
      other.label === asking.label &&
      other.block === asking.block;
    if (!isPlace(asking)) return asking;
    const rank = isTwin(askings[at + 1]) ? 0 : isTwin(askings[at - 1]) ? 1 : undefined;
    const kind = rank === undefined ? undefined : inTheirOrder(asking.label)[rank];
    return kind ? settled(asking, kind) : asking;
  });
}

const isPlace = ({ verdict }: Asking): boolean =>
  verdict.kinds.length === 2 && PLACE.every((kind) => verdict.kinds.includes(kind));

const PLACE: readonly Kind[] = ['company-postcode', 'company-city'];

const inTheirOrder = (label: string): readonly Kind[] =>
  /^\W*(?:cp|code|post|zip)/i.test(label) ? PLACE : [...PLACE].reverse();

const NAMES: readonly Kind[] = ['hr-name', 'hr-last-name'];

/** One kind where two could be: what the tie had against being sure is gone. */
const settled = (asking: Asking, kind: Kind): Asking => {
  const { certainty, owner, because } = asking.verdict;
  if (certainty !== 'tie') return withVerdict(asking, { kinds: [kind] });
  const reasons = because.filter(({ says }) => says !== 'twoKinds');
  const sure = isOurs(owner) && !reasons.some(({ says }) => says === 'doubtOwner');
  return withVerdict(asking, {
    kinds: [kind],
    certainty: sure ? 'certain' : 'likely',
    because: reasons,
  });
};

/**
 * On a host that we know, a SIRET that nobody else claims is the employer's even without a title, as
 * long as it is the only one; several, or a page that speaks of somebody else, are asked about.
 */
function trustLone({ askings, about, path }: Sighting): Asking[] {
  const foreign = ownerOf(folded(`${about.split(' . ')[0]} ${path}`));
  const strange = foreign !== undefined && isForeign(foreign);
  return askings.map((asking) => {
    const { verdict } = asking;
    const lone = verdict.certainty === 'likely' && isUnclaimed(asking) && !strange;
    if (!lone) return asking;
    // Below "Votre emploi" it is the employer's, whatever is asked of others elsewhere.
    const isRival = (other: Asking) =>
      other !== asking &&
      only(other) === only(asking) &&
      !(verdict.owner === 'employment' && other.verdict.certainty === 'unknown');
    if (askings.some(isRival)) {
      return withVerdict(asking, { because: [...verdict.because, reason('several')] });
    }
    return withVerdict(asking, {
      certainty: 'certain',
      because: [...verdict.because, reason('lone')],
    });
  });
}

/** Nothing above speaks of anybody, or only of the applicant and the applicant's job. */
const isUnclaimed = (asking: Asking): boolean => {
  const kind = only(asking);
  if (asking.verdict.owner === 'dwelling') return false;
  const told = asking.verdict.because.some(
    ({ says }) => says === 'doubtOwner' || says === 'nameSays',
  );
  const named =
    asking.block !== '' && asking.verdict.owner === undefined && !isNeutral(asking.block);
  return (
    kind !== undefined && COMPANY.includes(kind) && !isOurs(asking.verdict.owner) && !told && !named
  );
};
