import { useState } from 'preact/hooks';
import type { Draft, Entry } from '../card/entries.ts';
import type { Target } from '../share/TargetChoice.tsx';
import type { Company } from './company.ts';
import { chosenAtFirst } from './first-choice.ts';
import { agreedOf, type Chosen, changesOf, groupsOf, type Reading } from './offers.ts';

interface Papers {
  readonly readings: readonly Reading[];
  readonly card: Draft;
  readonly unkept: Draft;
}

/** What is ticked: by itself, unless the papers are another employer's, and then as the person says. */
export function useChosen({ readings, card, unkept }: Papers, { whose }: Company) {
  const [wanted, setWanted] = useState<Target>();
  // The rest goes by the card, which may be typed meanwhile: what is typed there is not ticked away.
  const [own, setOwn] = useState<Chosen>({});
  const isOther = whose === 'otherCompany';
  const target = isOther ? wanted : 'active';
  const onto = target === 'new' ? {} : card;
  const groups = groupsOf(readings, onto);
  const isFree = whose === 'ours' || target === 'new';
  const chosen = { ...(isFree ? chosenAtFirst(groups, onto) : {}), ...own };
  const agreed = target === 'new' ? {} : agreedOf(groups, unkept);
  return {
    isOther,
    target,
    groups,
    chosen,
    changes: { ...agreed, ...changesOf(groups, chosen) },
    onTarget: (next: Target) => {
      setWanted(next);
      setOwn({});
    },
    onChoose: (entry: Entry, value: string) => setOwn({ ...own, [entry]: value }),
  };
}
