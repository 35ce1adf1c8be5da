import { showFact } from '../../components/card/show-fact.ts';
import { GivenPart } from '../../components/managed/GivenPart.tsx';
import type { MergedEmployer, Sources } from '../../utils/vault/given.ts';
import { addressKinds, numberKinds } from '../../utils/vault/given-groups.ts';
import { kept } from './kept.ts';
import { translate } from './texts.ts';

interface GivenPartOfProps {
  readonly employer: MergedEmployer;
  readonly again: (said?: string) => Promise<void>;
  /** Only where there is something to answer: which establishment it is. */
  readonly onlyToAsk?: boolean;
}

/** What the employer of a card gives, and which of its establishments it is; nothing where it gives nothing. */
export function GivenPartOf({ employer, again, onlyToAsk = false }: GivenPartOfProps) {
  const { id, sources } = employer;
  if (!sources || (onlyToAsk && !isToAsk(sources))) return null;
  const choose = (siret: string) =>
    void kept
      .chooseEstablishment(id, siret)
      .then(() => again(translate('managed.establishmentChosen')));
  return <GivenPart sources={sources} replaced={writtenOf(employer)} onChoose={choose} />;
}

/** A SIRET of one's own is an answer too. */
const isToAsk = ({ establishments, origins }: Sources): boolean =>
  establishments.length > 1 && origins.siret === undefined;

/** What the person wrote of where they work. */
const writtenOf = ({ facts, sources }: MergedEmployer): string[] =>
  [...numberKinds, ...addressKinds].flatMap((kind) => {
    const isOwn = (sources?.origins[kind]?.from ?? 'given') !== 'given';
    return isOwn && facts[kind] ? [showFact(kind, facts[kind])] : [];
  });
