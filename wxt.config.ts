import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifest } from './scripts/manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  vite: () => ({ plugins: [preact()] }),
  manifest,
});
