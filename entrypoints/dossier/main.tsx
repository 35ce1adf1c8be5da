import '../../components/styles.css';
import { draw } from '../shared/draw.tsx';
import { language, translate } from '../shared/texts.ts';
import { troubleText } from '../shared/trouble.ts';
import { Dossier } from './Dossier.tsx';
import { openDossierVault } from './vault.ts';

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = language();
  document.title = `${translate('dossier.title')} · Code en poche`;
  const opened = await openDossierVault();
  draw(root, () => <Dossier opened={opened} />);
  document.documentElement.dataset.ready = 'dossier';
}

const root = document.querySelector<HTMLElement>('#app');
if (root) {
  start(root).catch((error: unknown) => {
    root.textContent = troubleText(error);
    document.documentElement.dataset.ready = 'trouble';
  });
}
