import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Gives the sentence of a key, its `$1`, `$2`… filled with `figures`; `count` picks the plural form. */
export type Translate = (
  key: string,
  figures?: readonly (string | number)[],
  count?: number,
) => string;

/** Where every component finds its texts. A screen without a provider fails at once, in words. */
export const TextsContext = createContext<Translate>((key) => {
  throw new Error(`"${key}" was asked for outside of <TextsContext.Provider>`);
});

/** The translate of the nearest provider. */
export const useTexts = (): Translate => useContext(TextsContext);

/** `company-name` → `companyName`: ids of kinds as the locales spell them. */
export const camelCase = (id: string): string =>
  id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
