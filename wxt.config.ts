import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { frenchPhones } from './scripts/french-phones.ts';
import { makeIconsFolder } from './scripts/icons-folder.ts';
import { manifest } from './scripts/manifest.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  hooks: { 'build:manifestGenerated': ({ config }) => makeIconsFolder(config.outDir) },
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [128, 96, 48, 32, 16] },
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  vite: () => ({
    plugins: [preact(), frenchPhones()],
    resolve: {
      alias: { 'wxt/utils/content-script-context': here('./utils/messaging/quiet-context.ts') },
    },
  }),
  manifest,
});
