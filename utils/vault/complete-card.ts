import { complete } from '../fields/derive.ts';
import type { Kind } from '../fields/index.ts';
import { same } from '../fields/same.ts';
import type { Shared } from './card-file.ts';
import type { CardChanges } from './employer-card.ts';

/** Facts that go together: half of an address, or of a name, is somebody else's. */
export const factGroups = {
  siret: ['siret', 'siren', 'nic'],
  company: ['company-name'],
  address: ['company-address', 'company-postcode', 'company-city'],
  contact: ['hr-first-name', 'hr-last-name', 'hr-name'],
  role: ['hr-role'],
  email: ['hr-email'],
  phone: ['hr-phone'],
  code: ['company-code'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>;

export type FactGroup = keyof typeof factGroups;

/** What a file says of a group of facts, against what the card says. */
export interface CardLine {
  readonly group: FactGroup;
  /**
   * new: the card says nothing of it, or nothing but what the file says too · changed: it says something else, or
   * something more, or the file is another establishment's.
   */
  readonly standing: 'new' | 'changed' | 'same';
  readonly mine: Shared;
  readonly theirs: Shared;
}

/** A line for each group that the file says something of. Nothing of another establishment completes the card. */
export function compareCards(mine: Shared, theirs: Shared): CardLine[] {
  const lines = (Object.keys(factGroups) as FactGroup[]).flatMap((group): CardLine[] => {
    const both = { mine: only(mine, group), theirs: only(theirs, group) };
    if (Object.keys(both.theirs.facts).length === 0) return [];
    return [{ group, standing: standingOf(group, both), ...both }];
  });
  const isElsewhere = lines.some((one) => one.group === 'siret' && one.standing === 'changed');
  return lines.map((one) =>
    isElsewhere && one.standing === 'new' ? { ...one, standing: 'changed' } : one,
  );
}

/** What taking these groups from the file changes of the card. */
export function changesFor(lines: readonly CardLine[], taken: readonly FactGroup[]): CardChanges {
  const changes = lines.filter(({ group }) => taken.includes(group)).map(changesOf);
  return {
    facts: Object.assign({}, ...changes.map(({ facts }) => facts)),
    codeExpires: Object.assign({}, ...changes.map(({ codeExpires }) => codeExpires)),
  };
}

function changesOf({ group, standing, theirs }: CardLine): CardChanges {
  const blanks = standing === 'changed' ? factGroups[group].map((kind) => [kind, '']) : [];
  const facts = { ...Object.fromEntries(blanks), ...theirs.facts };
  if (group !== 'code') return { facts };
  // Another code has another end: the day of the one before does not stay with it.
  const companyCode = theirs.expires ?? (standing === 'changed' ? '' : undefined);
  return { facts, codeExpires: companyCode === undefined ? {} : { companyCode } };
}

type Both = Pick<CardLine, 'mine' | 'theirs'>;

function standingOf(group: FactGroup, { mine, theirs }: Both): CardLine['standing'] {
  if (Object.keys(mine.facts).length === 0) return 'new';
  const [ours, given] = [complete(mine.facts), complete(theirs.facts)];
  const differs = factGroups[group].some(
    (kind) => ours[kind] && given[kind] && !same(kind, ours[kind], given[kind]),
  );
  if (differs || (mine.expires && theirs.expires && mine.expires !== theirs.expires))
    return 'changed';
  const adds = factGroups[group].some((kind) => given[kind] && !ours[kind]);
  if (!adds && !(theirs.expires && !mine.expires)) return 'same';
  // A half of one and a half of the other is nobody's: what the card alone says is not mixed with the file's.
  return factGroups[group].some((kind) => ours[kind] && !given[kind]) ? 'changed' : 'new';
}

const only = ({ facts, expires }: Shared, group: FactGroup): Shared => ({
  facts: Object.fromEntries(
    factGroups[group].flatMap((kind): [Kind, string][] => {
      const fact = facts[kind];
      return fact ? [[kind, fact]] : [];
    }),
  ),
  ...(group === 'code' && expires ? { expires } : {}),
});
