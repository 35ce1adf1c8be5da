import type { Asking } from '../detection/sighting.ts';
import { checks } from '../fields/checks.ts';
import type { Facts, Kind } from '../fields/index.ts';

/** What a fact is chosen by: the card, the person's word, the rest of the page. */
export interface Around {
  readonly known: Facts;
  /** Askings of a code into which the person wants the SIRET while the card has no code. */
  readonly siretInstead: readonly number[];
  readonly all: readonly Asking[];
  readonly expired?: readonly Kind[];
  /** Askings whose boxes the person has emptied after we had filled them. */
  readonly emptied?: readonly number[];
}

interface Asked {
  readonly asking: Asking;
  readonly kind: Kind;
}

/** The fact for one asking, empty where the card lacks it; a SIRET for a missing code only on the person's word. */
export function factFor({ asking: { id, block }, kind }: Asked, around: Around): string {
  const { known, siretInstead, all } = around;
  if (isCode(kind)) {
    const instead = siretInstead.includes(id) ? soundSiret(known) : undefined;
    return codeFor(kind, known) || instead || '';
  }
  if (kind !== 'company-address') return known[kind] ?? '';
  const town = all.some((asking) => asking.block === block && asksForTown(asking));
  return town ? (known[kind] ?? '') : wholeAddress(known);
}

/** Undefined where its own check doubts it. */
const soundSiret = ({ siret = '' }: Facts): string | undefined =>
  checks.siret.explain(siret)?.weight === 'doubt' ? undefined : siret;

export const isCode = (kind: Kind): boolean => kind === 'company-code' || kind === 'specific-code';

/** A box for the specific code takes the company's where there is no other. */
const codeFor = (kind: Kind, known: Facts): string =>
  known[kind] || (kind === 'specific-code' && known['company-code']) || '';

const asksForTown = ({ verdict }: Asking): boolean =>
  verdict.certainty !== 'unknown' &&
  verdict.kinds.some((kind) => kind === 'company-postcode' || kind === 'company-city');

/** "12 rue des Lilas, 75011 Paris": for a box that is the only one for the whole address. */
const wholeAddress = (known: Facts): string => {
  const town = [known['company-postcode'], known['company-city']].filter(Boolean).join(' ');
  const street = known['company-address'] ?? '';
  return street && town ? `${street}, ${town}` : street;
};
