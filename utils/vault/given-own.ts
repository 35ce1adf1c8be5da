import { type Facts, type Kind, kindNames } from '../fields/index.ts';
import type { CardChanges } from './employer-card.ts';
import type { MergedEmployer, Sources } from './given.ts';
import { type DatedCode, datedCodes, datedNames } from './given-days.ts';
import { wholeOf } from './given-groups.ts';

/**
 * Among the changes of a card, what is the person's own. What says no more than what is given is not: it goes on
 * following. Of an address, a name, a code and its day, a changed part takes the whole with it.
 */
export function ownIn(changes: CardChanges, merged: MergedEmployer | undefined): CardChanges {
  const { sources } = merged ?? {};
  if (!merged || !sources) return changes;
  const shown: Shown = { changes, merged, sources };
  const touched = kindNames.filter((kind) => changes.facts[kind] !== undefined);
  const wholes = touched.map((kind) => wholeIn(wholeOf(kind), shown));
  const codes = datedNames.map((code) => codeIn(code, shown));
  const ownFacts = codes.map(({ facts }) => facts);
  return {
    ...changes,
    facts: Object.assign({}, ...wholes, ...ownFacts),
    codeExpires: Object.assign({}, ...codes.map(({ codeExpires }) => codeExpires)),
  };
}

interface Shown {
  readonly changes: CardChanges;
  readonly merged: MergedEmployer;
  readonly sources: Sources;
}

/** A whole as it is after the changes; blank, hence given, where nothing in it is another's. */
function wholeIn(whole: readonly Kind[], { changes, merged, sources }: Shown): Facts {
  const after = whole.map(
    (kind) => [kind, changes.facts[kind] ?? merged.facts[kind] ?? ''] as const,
  );
  const isGiven = after.every(([kind, fact]) => fact === '' || fact === sources.offered[kind]);
  return Object.fromEntries(isGiven ? whole.map((kind) => [kind, '']) : after);
}

/** A code and its last day: the given code with another day is the person's own. */
function codeIn(code: DatedCode, { changes, merged, sources }: Shown): CardChanges {
  const kind = datedCodes[code];
  const given = sources.offered[kind];
  const [typed, day] = [changes.facts[kind], changes.codeExpires?.[code]];
  const dated = day === undefined ? {} : { [code]: day };
  if (!given || (typed === undefined && day === undefined))
    return { facts: {}, codeExpires: dated };
  if (((typed ?? merged.facts[kind]) || given) === given) {
    const isOwn = day && day !== sources.offeredDays[code];
    return { facts: { [kind]: isOwn ? given : '' }, codeExpires: { [code]: isOwn ? day : '' } };
  }
  // The day of the given code does not stay with another one.
  const wasGiven = merged.facts[kind] === given;
  return { facts: {}, codeExpires: wasGiven ? { [code]: day ?? '' } : dated };
}
