import { factGroups } from '../../utils/vault/complete-card.ts';
import { type Draft, type Entry, entries } from '../card/entries.ts';
import type { Chosen, Group, Offer } from './offers.ts';

/** What goes together: half of an address, or of a name, is somebody else's, and a day is its code's. */
const together: readonly (readonly Entry[])[] = [
  ['company-code', 'company-code-until'],
  ['specific-code', 'specific-code-until'],
  ...Object.values(factGroups),
];

/** What goes with an entry and has a box of its own. */
const withEntry = (entry: Entry): readonly Entry[] =>
  (together.find((group) => group.includes(entry)) ?? [entry]).filter((one) =>
    entries.includes(one),
  );

/** Somebody else's number, or one with a digit that is probably wrong: shown, never ticked by itself. */
const isDoubted = ({ because }: Offer): boolean =>
  /^(?:wrongKey|client|provider|organism)$/.test(because ?? '');

/**
 * Ticked by itself: the best of a paper, and only where the card has nothing of what goes together, or nothing but what the
 * papers say too.
 */
export function chosenAtFirst(groups: readonly Group[], card: Draft): Chosen {
  const isAgreed = (entry: Entry): boolean =>
    !card[entry]?.trim() || groups.some((one) => one.entry === entry && one.offers.length === 0);
  return Object.fromEntries(
    groups.map(({ entry, current, offers }) => {
      const best = offers.find((offer, at) => (at === 0 || offer.rank === 1) && !isDoubted(offer));
      const isFree = current === undefined && withEntry(entry).every(isAgreed);
      return [entry, isFree ? (best?.value ?? '') : ''];
    }),
  );
}
