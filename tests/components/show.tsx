import { render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { ComponentChild } from 'preact';
import { TextsContext } from '../../components/texts.tsx';
import { type Lang, messagesOf } from './messages.ts';
import { translateFrom } from './translate.ts';

const translates = {
  fr: translateFrom(await messagesOf('fr')),
  en: translateFrom(await messagesOf('en')),
};

export const translateIn = (lang: Lang) => translates[lang];

/** Renders a screen with its texts, French unless told, and gives a person to use it. */
export function show(screen: ComponentChild, lang: Lang = 'fr') {
  const inTexts = (child: ComponentChild) => (
    <TextsContext.Provider value={translates[lang]}>{child}</TextsContext.Provider>
  );
  const { rerender, container } = render(inTexts(screen));
  return {
    user: userEvent.setup(),
    container,
    again: (child: ComponentChild) => rerender(inTexts(child)),
  };
}
