import { establishmentsIn } from './establishments.ts';
import type { LookupOutcome, LookupProblem } from './outcome.ts';
import type { Question } from './question.ts';
import { answerRecord } from './records.ts';

/** What an answer's status says; undefined for one that has a body to read. */
export function problemOfStatus(status: number, seconds: number): LookupProblem | undefined {
  if (status === 429) return { problem: 'tooMany', seconds };
  if (status === 404) return { problem: 'notFound' };
  if (status >= 500) return { problem: 'unavailable' };
  if (status >= 400) return { problem: 'refused' };
  return status === 200 ? undefined : { problem: 'malformed' };
}

/** The establishments that an answer's text tells. */
export function outcomeOf(text: string, question: Question): LookupOutcome {
  const answer = answerRecord.safeParse(parsed(text));
  if (!answer.success) return { problem: 'malformed' };
  const found = establishmentsIn(answer.data, question);
  if (found.length === 0) return { problem: 'notFound' };
  const more = 'name' in question && (answer.data.total_results ?? 0) > answer.data.results.length;
  return { found, more };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
