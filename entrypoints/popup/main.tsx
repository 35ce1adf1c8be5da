import '../../components/styles.css';
import { draw } from '../shared/draw.tsx';
import { language } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import { App } from './App.tsx';
import { lookAround } from './look-around.ts';
import { chosenTab } from './page.ts';
import { fetchScreen } from './screens.ts';
import { firstView } from './view.ts';

/** The page is asked and the vault read at the same time, before anything is drawn. */
async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language();
  if (chosenTab() !== undefined) document.body.className = 'page';
  const { page, vault } = await lookAround();
  await fetchScreen(firstView(page, vault));
  draw(root, () => <App page={page} vault={vault} />);
}

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = troubleText(error);
    document.documentElement.dataset.ready = 'trouble';
  });
}
