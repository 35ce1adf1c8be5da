import { configDefaults, defineConfig } from 'vitest/config';

/** Pure code, and doors that run on Node: no browser, no component. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    exclude: [
      ...configDefaults.exclude,
      'tests/**/*.browser.test.ts',
      'tests/components/**',
      'tests/sandbox/**',
      'tests/e2e/**',
      'tests/firefox/**',
    ],
    restoreMocks: true,
    setupFiles: ['tests/harness/seed.ts'],
    // Several runners share the processors: a slow machine is no failure.
    testTimeout: 60_000,
  },
});
