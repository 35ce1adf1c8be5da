import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

export type Lang = 'fr' | 'en';

/** The sentences of one language as the build would write them, by key with underscores. */
export async function messagesOf(lang: Lang): Promise<Record<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(`locales/${lang}.yml`));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
