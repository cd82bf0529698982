// The fast unit tests of what is proved: Stryker runs them once for each mutant. Whole spaces and
// random packs are left out.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globals: true,
    setupFiles: ['test/support/node-setup.ts'],
    include: ['test/{domain,proof}/**/*.test.ts'],
    exclude: ['**/*.node.test.ts'],
    testTimeout: 20_000,
  },
});
