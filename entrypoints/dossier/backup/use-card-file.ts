import { useState } from 'preact/hooks';
import { showDay, showFact } from '../../../components/card/show-fact.ts';
import type { CardFileViewProps } from '../../../components/share/CardFileView.tsx';
import type { OpenCardProps } from '../../../components/share/OpenCard.tsx';
import { camelCase } from '../../../components/texts.tsx';
import { largestCardFile, type Shared, sharedOf } from '../../../utils/vault/card-file.ts';
import { type CardLine, changesFor, compareCards } from '../../../utils/vault/complete-card.ts';
import { freshId } from '../../../utils/vault/fresh-id.ts';
import { type CardFile, readCardFile } from '../../../utils/vault/read-card-file.ts';
import type { Employer } from '../../../utils/vault/records.ts';
import { knownOnly, nameOf } from '../../shared/card-text.ts';
import { kept } from '../../shared/kept.ts';
import { translate } from '../../shared/texts.ts';
import { troubleText } from '../../shared/trouble.ts';
import { shownFacts } from './shown-facts.ts';

interface Chosen {
  readonly file: CardFile;
  readonly id: string;
  readonly place: string | undefined;
  readonly target: 'new' | 'active' | undefined;
  /** What the person ticked or unticked; the rest goes by itself: what is new is taken. */
  readonly ticks: Readonly<Record<string, boolean>>;
}

interface Wanted {
  readonly active: Employer | undefined;
  readonly again: (says?: string) => Promise<void>;
}

/** A card's file being opened: nothing is kept before the last order. */
export function useCardFile({ active, again }: Wanted): OpenCardProps {
  const [now, setNow] = useState<Chosen>();
  const [problem, setProblem] = useState<string>();
  const change = (part: Partial<Chosen>) => setNow((before) => before && { ...before, ...part });
  const onFile = async (file: File) => {
    setNow(undefined);
    setProblem(undefined);
    const text = file.size > largestCardFile ? '' : await file.text().catch(() => undefined);
    if (text === undefined) return setProblem(translate('backup.badCard.unreached'));
    if (file.size > largestCardFile) return setProblem(translate('backup.badCard.tooLarge'));
    const read = readCardFile(text);
    if (!read.read) return setProblem(translate(`backup.badCard.${read.why}`));
    const target = active ? undefined : 'new';
    setNow({ file: read.file, id: freshId(), place: undefined, target, ticks: {} });
  };
  const onKeep = async () => {
    const says = now && (await keep(now, active));
    if (!says) return setProblem(translate('wiring.notKept'));
    setNow(undefined);
    await again(says);
  };
  const trouble = (error: unknown) => setProblem(troubleText(error));
  return {
    problem,
    onFile: (file) => void onFile(file).catch(trouble),
    card: now && {
      ...shownFile(now, active),
      onPlace: (place) => change({ place }),
      onTarget: (target) => change({ target }),
      onTake: (group, taken) => change({ ticks: { ...now.ticks, [group]: taken } }),
      onKeep: () => void onKeep().catch(trouble),
      onCancel: () => setNow(undefined),
    },
  };
}

type Shown = Omit<CardFileViewProps, 'onPlace' | 'onTarget' | 'onTake' | 'onKeep' | 'onCancel'>;

function shownFile(now: Chosen, active: Employer | undefined): Shown {
  const { file, place, target } = now;
  return {
    facts: shownFacts(theirsOf(now)),
    places: file.places.map((facts, at) => ({ value: String(at), label: placeName(facts) })),
    place,
    ignored: file.ignored,
    refused: file.refused.map(({ kind, explanation: { says, figures } }) =>
      translate('backup.refusedFact', [
        translate(`kind.${camelCase(kind)}`),
        translate(`explain.${says}`, figures),
      ]),
    ),
    active: active && (nameOf(active) || translate('card.unnamed')),
    target,
    lines: active
      ? linesOf(now, active)
          .filter(({ standing }) => standing !== 'same')
          .map((line) => ({
            group: line.group,
            name: translate(`backup.group.${line.group}`),
            here: inWords(line.mine),
            there: inWords(line.theirs),
            taken: isTaken(now, line),
          }))
      : [],
  };
}

const placeName = (facts: Shared['facts']): string => {
  const siret = showFact('siret', facts.siret ?? '');
  const where = facts['company-city'] ?? facts['company-address'];
  return where ? translate('backup.placeAt', [siret, where]) : siret;
};

/** The file's facts for the establishment that is chosen, or the only one. */
function theirsOf({ file: { common, places, expires }, place }: Chosen): Shared {
  const at = places.length === 1 ? places[0] : places[Number(place ?? -1)];
  return { facts: { ...common, ...at }, expires };
}

const mineOf = (active: Employer): Shared => {
  const { facts, expires } = sharedOf(active);
  return { facts: { ...knownOnly(active.facts), ...facts }, expires };
};

const linesOf = (now: Chosen, active: Employer): CardLine[] =>
  compareCards(mineOf(active), theirsOf(now));

const isTaken = ({ ticks }: Chosen, { group, standing }: CardLine): boolean =>
  ticks[group] ?? standing === 'new';

const inWords = ({ facts, expires }: Shared): string =>
  [
    ...Object.entries(facts).map(([kind, fact]) => showFact(kind as 'siret', fact)),
    ...(expires ? [showDay(expires, translate('common.locale'))] : []),
  ].join(', ');

/** What there is to say once it is kept; undefined when it is not. */
async function keep(now: Chosen, active: Employer | undefined): Promise<string | undefined> {
  if (now.target === 'active' && active) {
    const lines = linesOf(now, active);
    const taken = lines.filter((line) => isTaken(now, line)).map(({ group }) => group);
    const done = await kept.keepChanges(active.id, changesFor(lines, taken));
    return done.kept ? translate('backup.cardCompleted') : undefined;
  }
  const { facts, expires } = theirsOf(now);
  const codeExpires = expires ? { companyCode: expires } : {};
  const done = await kept.keepEmployer({ id: now.id, facts, codeExpires });
  if (!done.kept) return undefined;
  await kept.chooseEmployer(done.employer.id);
  return translate('backup.cardKept', [nameOf(done.employer) || translate('card.unnamed')]);
}
