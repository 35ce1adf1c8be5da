import { cpSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const source = path.join(import.meta.dirname, 'empty-popup');
const folder = path.resolve(import.meta.dirname, '../../.output/empty-popup');

/** Builds an extension whose popup is an empty Preact component: the least that a popup takes. Gives its folder. */
export async function buildEmptyPopup(): Promise<string> {
  await build({
    configFile: false,
    envFile: false,
    root: source,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: path.join(source, 'popup.html') },
    },
  });
  for (const file of ['manifest.json', 'background.js']) {
    cpSync(path.join(source, file), path.join(folder, file));
  }
  return folder;
}
