import { useState } from 'preact/hooks';
import type { PlanActions } from '../../components/plan/plan-actions.ts';
import type { Sighting } from '../../utils/detection/sighting.ts';
import type { Facts, Kind } from '../../utils/fields/index.ts';
import { emptiedIn } from '../../utils/filling/emptied.ts';
import { fillReviewed } from '../../utils/filling/fill-reviewed.ts';
import type { LastFill } from '../../utils/filling/outcome.ts';
import { type Choices, noChoices, plan, writingsOf } from '../../utils/filling/plan.ts';
import type { PlanRow } from '../../utils/filling/plan-row.ts';
import { knownOnly } from '../shared/card-text.ts';
import { copy } from '../shared/copy.ts';
import { expiredCodes } from '../shared/expired-codes.ts';
import { explain } from '../shared/explain.ts';
import { byFrame, farPage, pointOver } from '../shared/far-page.ts';
import { kept } from '../shared/kept.ts';
import { lookAt } from '../shared/look-at.ts';
import type { SeenPage } from './page.ts';
import { cleaned, keepTyped, lackingIn } from './typed-facts.ts';
import { lackKey, type OpenVault } from './vault.ts';

/** The plan of the page at hand, and everything the person may do with it. */
export interface UsedPlan {
  readonly rows: readonly PlanRow[];
  readonly facts: Facts;
  readonly actions: Omit<PlanActions, 'onAskCode' | 'onCorrect'>;
  /** Writes what is ticked. False when the page no longer answers. */
  readonly fill: () => Promise<boolean>;
}

export function usePlan(page: SeenPage, vault: OpenVault): UsedPlan {
  const { active } = vault;
  const [choices, setChoices] = useState<Choices>(noChoices);
  const onCard = knownOnly(active?.facts ?? {});
  const [draft, setDraft] = useState<Facts>((vault.lacking?.values ?? {}) as Facts);
  const typed = lackingIn(onCard, draft);
  const facts = { ...cleaned(typed), ...onCard };
  const emptied = emptiedIn(page.sighting?.askings ?? [], page.last);
  const given = { ...choices, expired: expiredCodes(active), emptied };
  const rows = page.sighting ? plan(page.sighting, facts, given) : [];
  const onLack = (kind: Kind, value: string) => {
    const next = { ...typed, [kind]: value };
    setDraft(next);
    void kept.keepDraft(lackKey(active), next);
  };
  const fill = async () => {
    const { tab, trust, sighting, reading } = page;
    if (tab === undefined || !sighting) return false;
    const planned = (seen: Sighting) => byFrame(writingsOf(plan(seen, facts, given)));
    const outcomes = await fillReviewed(
      { sighting, reading, planned },
      farPage(tab, () => lookAt({ tab, trust })),
    );
    if (!outcomes) return false;
    const ticked = rows.flatMap(({ kind, ticked }) => (ticked && kind ? [kind] : []));
    await keepTyped(vault, { typed, ticked });
    await keepTrace(page, vault, outcomes);
    return true;
  };
  return {
    rows,
    facts,
    fill,
    actions: {
      ...choosing({ choices, setChoices }),
      facts,
      typed,
      explain,
      onLack,
      onCopy: (_, value) => copy(value),
      onPoint: pointer(page),
    },
  };
}

interface Chosen {
  readonly choices: Choices;
  readonly setChoices: (choices: Choices) => void;
}

const choosing = ({ choices, setChoices }: Chosen) => ({
  siretInstead: choices.siretInstead,
  left: Object.keys(choices.ticks)
    .map(Number)
    .filter((id) => choices.ticks[id] === false),
  // To leave the SIRET out again is to be asked for the code again, with its ways out.
  onTick: (id: number, ticked: boolean) =>
    setChoices(
      !ticked && choices.siretInstead.includes(id)
        ? withoutSiret(choices, id)
        : { ...choices, ticks: { ...choices.ticks, [id]: ticked } },
    ),
  onKind: (id: number, kind: Kind) =>
    setChoices({
      ...choices,
      kinds: { ...choices.kinds, [id]: kind },
      ticks: { ...choices.ticks, [id]: true },
    }),
  onSiretInstead: (id: number, ticked: boolean) => {
    const without = withoutSiret(choices, id);
    setChoices(ticked ? { ...without, siretInstead: [...without.siretInstead, id] } : without);
  },
});

function withoutSiret(choices: Choices, id: number): Choices {
  const { [id]: _, ...ticks } = choices.ticks;
  return { ...choices, ticks, siretInstead: choices.siretInstead.filter((other) => other !== id) };
}

const pointer =
  ({ tab }: SeenPage) =>
  (id: number) => {
    if (tab !== undefined) void pointOver(tab, id).catch(() => undefined);
  };

/** When, which site and scheme, which kinds: never a value, nothing at all from a private window. */
async function keepTrace(
  page: SeenPage,
  { active }: OpenVault,
  outcomes: LastFill['outcomes'],
): Promise<void> {
  const kindsWritten = outcomes.flatMap(({ state, kind }) =>
    state === 'written' && kind !== 'message' ? [kind] : [],
  );
  if (!active || !page.host || kindsWritten.length === 0) return;
  const scheme = page.scheme ? { scheme: page.scheme } : {};
  const trace = {
    host: page.host,
    kinds: [...new Set(kindsWritten)],
    employer: active.id,
    ...scheme,
  };
  await kept.keepFill(trace, page.privately);
}
