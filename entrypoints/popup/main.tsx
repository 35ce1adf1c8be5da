import { render } from 'preact';
import { TextsContext } from '../../components/texts.tsx';
import '../../components/styles.css';
import { language, translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import { App } from './App.tsx';
import { chosenTab, seePage } from './page.ts';
import { openVault } from './vault.ts';

/** The page is asked and the vault read at the same time, before anything is drawn. */
async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language();
  if (chosenTab() !== undefined) document.body.className = 'page';
  const [page, vault] = await Promise.all([seePage(), openVault()]);
  render(
    <TextsContext.Provider value={translate}>
      <App page={page} vault={vault} />
    </TextsContext.Provider>,
    root,
  );
}

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = troubleText(error);
    document.documentElement.dataset.ready = 'trouble';
  });
}
