import { useId, useState } from 'preact/hooks';
import type { Draft } from '../../components/card/entries.ts';
import { PaperFindings } from '../../components/papers/PaperFindings.tsx';
import { PaperSource } from '../../components/papers/PaperSource.tsx';
import { pastedText } from '../../utils/reading/pasted.door.ts';
import { draftFrom, nameOf } from '../shared/card-text.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import { keepFromPaper } from './keep-from-paper.ts';
import { usePapers } from './use-papers.ts';
import type { DossierVault } from './vault.ts';

interface PapersProps {
  readonly vault: DossierVault;
  readonly again: (said?: string) => Promise<void>;
}

/** Fills the active card, or a new one, from a payslip or an answer. Nothing of the paper outlives the screen. */
export function Papers({ vault, again }: PapersProps) {
  const { active } = vault;
  const title = useId();
  const papers = usePapers();
  const [problem, setProblem] = useState<string>();
  const onKeep = async (changes: Draft) => {
    const refused = await keepFromPaper(vault, changes).catch(troubleText);
    setProblem(refused);
    if (refused) return;
    papers.forget();
    await again(translate('papers.kept'));
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
        onText={(text, kind) => void papers.onText(text, kind)}
      />
      {papers.readings.length > 0 && (
        <PaperFindings
          key={papers.turn}
          readings={papers.readings}
          card={active ? draftFrom(active) : {}}
          cardName={active && (nameOf(active) || translate('card.unnamed'))}
          problem={problem}
          onKeep={(changes) => void onKeep(changes)}
          onForget={papers.forget}
        />
      )}
    </section>
  );
}
