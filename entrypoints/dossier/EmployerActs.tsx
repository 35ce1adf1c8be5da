import { useState } from 'preact/hooks';
import { RenameEmployer } from '../../components/cards/RenameEmployer.tsx';
import { Button } from '../../components/controls/Button.tsx';
import { Problem } from '../../components/controls/Problem.tsx';
import { DeleteEmployer } from '../../components/dossier/DeleteEmployer.tsx';
import type { MergedEmployer } from '../../utils/vault/given.ts';
import { nameOf } from '../shared/card-text.ts';
import { kept } from '../shared/kept.ts';
import { translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';

interface EmployerActsProps {
  readonly employer: MergedEmployer;
  readonly again: (said?: string) => Promise<void>;
  readonly onJobChange: () => void;
}

/** What else may be done with the card that is shown. */
export function EmployerActs({ employer, again, onJobChange }: EmployerActsProps) {
  const [problem, setProblem] = useState<string>();
  const [refusal, setRefusal] = useState<string>();
  const trouble = (error: unknown) => setProblem(troubleText(error));
  const name = nameOf(employer);
  const rename = (label: string) => {
    renamed(employer.id, label)
      .then((why) => (why ? setRefusal(why) : again(translate('cards.renamed'))))
      .catch(trouble);
  };
  const archive = () => {
    const said = translate('cards.archiveDone', [name || translate('card.unnamed')]);
    kept
      .archiveEmployer(employer.id)
      .then(() => again(said))
      .catch(trouble);
  };
  return (
    <>
      <div class="card-buttons">
        <Button onPress={onJobChange}>{translate('cards.jobChange')}</Button>
        <RenameEmployer
          label={employer.label ?? ''}
          companyName={employer.facts['company-name'] ?? ''}
          problem={refusal}
          onRename={rename}
        />
        <Button look="quiet" onPress={archive}>
          {translate('cards.archive')}
        </Button>
      </div>
      <DeleteEmployer
        name={name}
        isGiven={employer.sources !== undefined}
        onDelete={() => void kept.removeEmployer(employer.id).then(() => again(), trouble)}
      />
      <Problem says={problem} />
    </>
  );
}

/** Keeps a name; why not, where it is refused. */
async function renamed(id: string, label: string): Promise<string | undefined> {
  const outcome = await kept.keepChanges(id, { label, facts: {} });
  if (outcome.kept) return undefined;
  return translate(outcome.why === 'forbidden' ? 'cards.renameRefused' : 'wiring.notKept');
}
