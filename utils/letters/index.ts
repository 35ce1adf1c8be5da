import { codeRequest } from './code-request.ts';
import { contactQuestion } from './contact-question.ts';
import type { Letter } from './letter.ts';

/** The registry: every letter, in the order in which a request may need them. */
export const letters = {
  'code-request': codeRequest,
  'contact-question': contactQuestion,
} as const satisfies Record<string, Letter>;

export type LetterName = keyof typeof letters;
