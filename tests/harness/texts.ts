import path from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** Gives the interface's sentence of a key such as `card.keep`. Throws when there is none. */
export type Texts = (key: string) => string;

/** The interface's own words in one language, to find controls as a person would: by their names. */
export async function textsOf(language: 'fr' | 'en'): Promise<Texts> {
  const file = path.resolve(import.meta.dirname, `../../locales/${language}.yml`);
  const messages = await parseMessagesFile(file);
  return (key) => {
    const found = messages.find((message) => message.key.join('.') === key);
    if (found?.type !== 'simple') throw new Error(`locales/${language}.yml has no sentence ${key}`);
    return found.message;
  };
}
