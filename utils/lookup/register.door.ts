import { outcomeOf, problemOfStatus } from './answers.ts';
import { registerOrigin } from './host.ts';
import type { LookupOutcome } from './outcome.ts';
import { askedAt, type Pace, retryAfter, secondsToWait, unhurried } from './pace.ts';
import { addressOf, type Question } from './question.ts';

interface RegisterOptions {
  /** A server that stands in for the register, in tests. */
  readonly origin?: string;
  /** How long an answer is waited for, in milliseconds. */
  readonly patience?: number;
}

export type Register = (question: Question) => Promise<LookupOutcome>;

/** The public register. It is asked one question at a time; whatever happens is an outcome, never an exception. */
export function openRegister({
  origin = registerOrigin,
  patience = 8000,
}: RegisterOptions = {}): Register {
  let pace: Pace = unhurried;
  return async (question) => {
    const seconds = secondsToWait(pace, Date.now());
    if (seconds > 0) return { problem: 'tooMany', seconds };
    pace = askedAt(pace, Date.now());
    const outcome = await ask(addressOf(question, origin), { question, patience });
    if ('problem' in outcome && outcome.problem === 'tooMany')
      pace = { ...pace, closedUntil: Date.now() + outcome.seconds * 1000 };
    return outcome;
  };
}

async function ask(
  address: string,
  { question, patience }: { readonly question: Question; readonly patience: number },
): Promise<LookupOutcome> {
  if (!navigator.onLine) return { problem: 'offline' };
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    const answer = await fetch(address, { ...bare, signal: giveUp.signal });
    const seconds = retryAfter(answer.headers.get('Retry-After'), Date.now());
    return problemOfStatus(answer.status, seconds) ?? outcomeOf(await answer.text(), question);
  } catch {
    if (giveUp.signal.aborted) return { problem: 'timedOut' };
    return { problem: navigator.onLine ? 'unreachable' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
}

/** The question and nothing of the person: no cookie, no page of origin, and nothing left in the browser's cache. */
const bare: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
  headers: { Accept: 'application/json' },
};
