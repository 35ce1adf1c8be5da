import type { Kind } from './index.ts';

/** "company-name" → "companyName". */
export type MessageKey<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<MessageKey<Rest>>}`
  : Id;

/** The key of a kind's texts in `locales`, under `kind` and `where`. */
export const messageKey = <K extends Kind>(kind: K): MessageKey<K> =>
  kind.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as MessageKey<K>;
