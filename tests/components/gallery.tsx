import { render } from 'preact';
import { TextsContext } from '../../components/texts.tsx';
import '../../components/styles.css';
import { screens } from './gallery-screens.tsx';
import { translateFrom } from './translate.ts';

/** `gallery.html?screen=plan&lang=en&page`: one screen with sample data; `page` is the full page's width. */
const query = new URLSearchParams(location.search);
const lang = query.get('lang') === 'en' ? 'en' : 'fr';
const messages = await (await fetch(`/messages/${lang}.json`)).json();

document.documentElement.lang = lang;
document.body.className = query.has('page') ? 'page' : 'popup';
const name = query.get('screen') ?? 'plan';
const root = document.querySelector('#app');
if (!root || !screens[name]) throw new Error(`No such screen: ${name}`);
render(
  <TextsContext.Provider value={translateFrom(messages)}>{screens[name]}</TextsContext.Provider>,
  root,
);
