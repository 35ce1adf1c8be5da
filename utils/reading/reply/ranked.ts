import { looksForbidden } from '../../fields/forbidden.ts';
import type { Proposal, Proposed } from '../proposal.ts';
import { excerptOf } from './excerpt.ts';
import type { Found } from './found.ts';

/** One proposal a value, the best first of each kind; nothing that may never be kept. */
export function ranked(found: readonly Found[]): readonly Proposal[] {
  const places = new Map<Proposed, Found[]>();
  for (const one of [...found].sort((a, b) => b.score - a.score)) {
    const same = places.get(one.kind) ?? [];
    const isKnown = same.some(({ value }) => value.toLowerCase() === one.value.toLowerCase());
    if (one.value !== '' && !isKnown && !looksForbidden(one.value))
      places.set(one.kind, [...same, one]);
  }
  return [...places.values()].flatMap((ones) =>
    ones.map(({ kind, value, shown, line, because }, at) => ({
      kind,
      value,
      line: excerptOf(line, shown),
      rank: at + 1,
      ...(because ? { because } : {}),
    })),
  );
}
