import { sirenOf } from '../fields/identifiers.ts';
import type { Candidate } from './payslip-sirets.ts';

/** A SIRET in its place, with the reason: a key of the locale section `reading`. */
export interface Ranked extends Candidate {
  readonly because?: string;
}

/** Each SIRET once, the employer's own first. */
export const rankSirets = (candidates: readonly Candidate[]): readonly Ranked[] => {
  const best = new Map<string, Candidate>();
  for (const one of candidates) {
    const known = best.get(one.siret);
    best.set(one.siret, known ? stronger(known, one) : one);
  }
  const sorted = worthShowing([...best.values()]).sort(
    (a, b) => weight(b) - weight(a) || a.sheet.page - b.sheet.page || a.cell.top - b.cell.top,
  );
  return sorted.map((one) => {
    const because = sorted.length > 1 ? reason(one, sorted) : alone(one);
    return because ? { ...one, because } : one;
  });
};

/** A number that may be mistyped comes after the employer's others, and before everybody else's. */
const weight = ({ score, doubted }: Candidate): number => (doubted ? score - 3 : score);

/** Where the employer has no number, a fund's or a provider's is of no use; nor is a mistyped one of theirs. */
const worthShowing = (all: readonly Candidate[]): Candidate[] => {
  const isFunds = ({ owner }: Candidate) => owner === 'organism' || owner === 'provider';
  const right = all.filter(({ doubted, owner }) => !(doubted && isOther(owner)));
  return right.every(isFunds) ? [] : right;
};

/** Somebody else's number stays so, wherever else it stands unnamed. */
const stronger = (a: Candidate, b: Candidate): Candidate => {
  const other = [a, b].find(({ owner }) => isOther(owner));
  const ours = [a, b].find(({ owner }) => owner === 'employer');
  if (other && !ours) return { ...other, score: Math.min(a.score, b.score) };
  return b.score > a.score ? b : a;
};

const isOther = (owner: Candidate['owner']): boolean =>
  owner === 'client' || owner === 'provider' || owner === 'organism';

const alone = ({ owner, doubted }: Candidate): string | undefined => {
  if (doubted) return 'wrongKey';
  return isOther(owner) || owner === 'headOffice' ? owner : undefined;
};

const reason = (one: Candidate, all: readonly Candidate[]): string | undefined => {
  if (one.doubted) return 'wrongKey';
  if (isOther(one.owner) || one.owner === 'headOffice') return one.owner;
  const first = all[0];
  if (one === first) {
    const head = all.some(
      ({ owner, siret }) => owner === 'headOffice' && sirenOf(siret) === sirenOf(one.siret),
    );
    return head ? 'establishment' : 'employer';
  }
  if (first && sirenOf(first.siret) === sirenOf(one.siret)) return 'otherSite';
  return one.foot ? 'foot' : 'elsewhere';
};
