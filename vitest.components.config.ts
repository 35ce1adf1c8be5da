import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** The screens, in a DOM without a browser: what they show, say and emit. */
export default defineConfig({
  plugins: [preact()],
  test: {
    environment: 'happy-dom',
    include: ['tests/components/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/components/setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
