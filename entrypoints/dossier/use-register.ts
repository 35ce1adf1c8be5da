import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../../components/lookup/answer.ts';
import { looksForbidden } from '../../utils/fields/forbidden.ts';
import type { Question } from '../../utils/lookup/question.ts';
import { openRegister } from '../../utils/lookup/register.door.ts';
import { troubleText } from '../shared/trouble.ts';
import { isRegisterOn, turnRegisterOff, turnRegisterOn } from './register-leave.ts';

const register = openRegister();

/** The register as the page asks it: whether it may, what it asks now, and the last answer, in memory alone. */
export function useRegister() {
  const [allowed, setAllowed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [answered, setAnswered] = useState<Answered>();
  const [problem, setProblem] = useState<string>();
  const turn = useRef(0);
  const learn = () => isRegisterOn().then(setAllowed, () => undefined);
  useEffect(() => void learn(), []);
  const onAsk = (question: Question) => {
    turn.current += 1;
    const own = turn.current;
    setBusy(true);
    setProblem(undefined);
    answerTo(question, allowed)
      .then((outcome) => {
        if (own === turn.current) setAnswered({ question, outcome, turn: own });
      })
      .catch((error: unknown) => {
        if (own === turn.current) setProblem(troubleText(error));
      })
      .finally(() => {
        if (own === turn.current) setBusy(false);
        return learn();
      });
  };
  const forget = () => {
    turn.current += 1;
    setBusy(false);
    setAnswered(undefined);
    setProblem(undefined);
  };
  const onTurnOff = () => {
    forget();
    turnRegisterOff()
      .catch((error: unknown) => setProblem(troubleText(error)))
      .finally(learn);
  };
  return { allowed, busy, answered, problem, onAsk, forget, onTurnOff, setProblem };
}

/** What is forbidden goes nowhere; leave is asked for first thing in the click, and looked at again before each question. */
async function answerTo(question: Question, allowed: boolean): Promise<Answered['outcome']> {
  if (Object.values(question).some((text) => looksForbidden(text))) return { problem: 'forbidden' };
  if (!allowed && !(await turnRegisterOn())) return { problem: 'noLeave' };
  if (!(await isRegisterOn())) return { problem: 'withdrawn' };
  return register(question);
}
