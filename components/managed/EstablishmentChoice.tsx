import { useId, useState } from 'preact/hooks';
import type { Establishment } from '../../utils/vault/given-policy.ts';
import { showFact } from '../card/show-fact.ts';
import { Button } from '../controls/Button.tsx';
import { Choice } from '../controls/Choice.tsx';
import { useTexts } from '../texts.tsx';

interface EstablishmentChoiceProps {
  establishments: readonly Establishment[];
  chosen: string | undefined;
  /** What the person wrote that goes with another choice, as they read it. */
  replaced: readonly string[];
  onChoose: (siret: string) => void;
}

/** Which establishment it is. An arrow key only looks at the next one: the button chooses. */
export function EstablishmentChoice(props: EstablishmentChoiceProps) {
  const { establishments, chosen, replaced, onChoose } = props;
  const t = useTexts();
  const id = useId();
  const [pressed, setLooked] = useState<string>();
  // The list may have changed meanwhile.
  const looked = establishments.find(({ siret }) => siret === pressed)?.siret;
  const at = looked ?? chosen;
  const isAnother = at !== undefined && (at !== chosen || replaced.length > 0);
  return (
    <>
      <Choice
        question={t('managed.whichEstablishment')}
        options={establishments.map((one) => ({ value: one.siret, ...namesOf(one) }))}
        chosen={at}
        onChoose={setLooked}
      />
      <p id={id} class="hint">
        {t('managed.whyEstablishment')}
        {looked && replaced.length > 0 && ` ${t('managed.replaces', [replaced.join(', ')])}`}
      </p>
      <div>
        <Button
          disabled={!looked || !isAnother}
          describedBy={id}
          onPress={() => looked && onChoose(looked)}
        >
          {t('managed.thisEstablishment')}
        </Button>
      </div>
    </>
  );
}

function namesOf({ siret, label, facts }: Establishment) {
  const number = showFact('siret', siret);
  const name = [label, facts['company-city']].filter(Boolean).join(', ');
  return name ? { label: name, description: number } : { label: number };
}
