import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath } from './scripts/browser-paths.mjs';

const executablePath = browserPath('chromium');

/** Detection and filling, in a real Chromium: other DOMs get the behaviour of forms wrong. */
export default defineConfig({
  // Told beforehand, or Vite reloads the page in the middle of a first run.
  optimizeDeps: {
    include: ['fast-check', 'imask', 'inputmask', 'react', 'react-dom/client', 'react-hook-form'],
  },
  test: {
    include: ['tests/**/*.browser.test.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          ...(executablePath ? { executablePath } : {}),
          // Chromium refuses its sandbox to root.
          chromiumSandbox: process.getuid?.() !== 0,
        },
      }),
    },
  },
});
