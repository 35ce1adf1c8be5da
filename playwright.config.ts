import { defineConfig } from '@playwright/test';

/** The replicas, and the extension in a real Chromium; each test file opens its own browser. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'sandbox/**/*.spec.ts', 'hostile/**/*.spec.ts'],
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 3,
  timeout: 90_000,
  // A real browser on a busy machine sometimes loses a window. `npm test` names what needed a second try, and fails
  // where that was more than a few.
  retries: 2,
  expect: { timeout: 15_000 },
  reporter: 'list',
});
