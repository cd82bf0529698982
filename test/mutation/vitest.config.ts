// The fast unit tests of the mutated code: Stryker runs them once for each mutant. Exhaustive and random tests are left
// out.
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
