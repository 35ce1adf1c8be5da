import type { MessageKey } from '../fields/message-key.ts';
import type { SchemeId } from './index.ts';

/**
 * "loca-pass" → "locaPass": the key of a scheme’s sentence in `locales`, under `scheme`. Chrome refuses
 * a whole extension for one message name with a hyphen.
 */
export const schemeKey = <Id extends SchemeId>(id: Id): MessageKey<Id> =>
  id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as MessageKey<Id>;
