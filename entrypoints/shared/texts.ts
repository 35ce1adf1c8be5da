import { i18n } from '#i18n';
import type { Translate } from '../../components/texts.tsx';

/** i18n's own types want literal keys; the components' keys are checked by their tests instead. */
const read = i18n.t as (key: string, ...rest: readonly unknown[]) => string;

/** The sentence of a key in the browser's language. */
export const translate: Translate = (key, figures = [], count) => {
  const texts = figures.map(String);
  return count === undefined ? read(key, texts) : read(key, count, texts);
};

/** For the `lang` of the page: the language in which the texts really come. */
export const language = (): 'fr' | 'en' =>
  translate('common.locale').startsWith('fr') ? 'fr' : 'en';
