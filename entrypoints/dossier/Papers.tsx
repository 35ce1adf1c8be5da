import { useId, useState } from 'preact/hooks';
import type { Draft } from '../../components/card/entries.ts';
import { PaperFindings } from '../../components/papers/PaperFindings.tsx';
import { PaperSource } from '../../components/papers/PaperSource.tsx';
import type { Target } from '../../components/share/TargetChoice.tsx';
import { pastedText } from '../../utils/reading/pasted.door.ts';
import { nameOf } from '../shared/card-text.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import { changedIn, openCard, valuesOf } from '../shared/typed-card.ts';
import { keepFromPaper } from './keep-from-paper.ts';
import { usePapers } from './use-papers.ts';
import type { DossierVault } from './vault.ts';

interface PapersProps {
  readonly vault: DossierVault;
  /** The card as a form on the page shows it; without one, as it is kept and was typed before. */
  readonly values?: Draft;
  readonly again: (said?: string) => Promise<void>;
}

/** Fills the active card, or a new one, from a payslip or an answer. Nothing of the paper outlives the screen. */
export function Papers({ vault, values = typedOn(vault), again }: PapersProps) {
  const { active } = vault;
  const title = useId();
  const papers = usePapers();
  const [problem, setProblem] = useState<string>();
  const onKeep = async (chosen: Draft, target: Target) => {
    const { sirets } = papers;
    const outcome = await keepFromPaper(active, { chosen, sirets, target });
    if ('refused' in outcome) return setProblem(outcome.refused);
    setProblem(undefined);
    papers.forget();
    await again(outcome.said);
  };
  return (
    <section class="papers" aria-labelledby={title}>
      <h2 id={title}>{translate('papers.title')}</h2>
      <p>{translate('papers.lead')}</p>
      <PaperSource
        busy={papers.busy}
        problems={papers.problems}
        wordsOf={pastedText}
        onFiles={(files) => void papers.onFiles(files)}
        onText={papers.onText}
      />
      {papers.readings.length > 0 && (
        <PaperFindings
          key={papers.turn}
          readings={papers.readings}
          card={values}
          unkept={changedIn({ record: active, changes: values })}
          showsSiret={papers.sirets.length > 0}
          cardName={active && (nameOf(active) || translate('card.unnamed'))}
          problem={problem}
          onKeep={(changes, target) =>
            void onKeep(changes, target).catch((error) => setProblem(troubleText(error)))
          }
          onForget={papers.forget}
        />
      )}
    </section>
  );
}

/** What is kept of the active card, and typed over it. */
const typedOn = ({ employers, active, drafts }: DossierVault): Draft =>
  active ? valuesOf(openCard({ employers, edited: active.id, draft: drafts.get(active.id) })) : {};
