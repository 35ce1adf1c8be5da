import { useState } from 'preact/hooks';
import type { Draft } from '../../components/card/entries.ts';
import { RegisterPanel } from '../../components/lookup/RegisterPanel.tsx';
import type { Facts } from '../../utils/fields/index.ts';
import { registerHost } from '../../utils/lookup/host.ts';
import { troubleText } from '../shared/trouble.ts';
import { useRegister } from './use-register.ts';

interface RegisterProps {
  /** The card as it is typed or kept now. */
  readonly card: Facts;
  /** Takes what was ticked; gives back what is said of it. */
  readonly keep: (changes: Draft) => Promise<{ readonly said?: string; readonly refused?: string }>;
}

/** The public register, beside the SIRET. Off until the person asks for it. */
export function Register({ card, keep }: RegisterProps) {
  const register = useRegister();
  const [said, setSaid] = useState<string>();
  const onKeep = (changes: Draft) =>
    keep(changes).then(
      ({ said: says, refused }) => {
        if (!refused) register.forget();
        register.setProblem(refused);
        setSaid(says);
      },
      (error: unknown) => register.setProblem(troubleText(error)),
    );
  return (
    <RegisterPanel
      card={card}
      host={registerHost}
      allowed={register.allowed}
      busy={register.busy}
      answered={register.answered}
      said={said}
      problem={register.problem}
      onAsk={(question) => {
        setSaid(undefined);
        register.onAsk(question);
      }}
      onKeep={(changes) => void onKeep(changes)}
      onForget={register.forget}
      onTurnOff={register.onTurnOff}
    />
  );
}
