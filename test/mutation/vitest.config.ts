// The unit tests of the mutated code: for each mutant, Stryker runs those that reach it.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globals: true,
    setupFiles: ['test/support/node-setup.ts'],
    include: ['test/{domain,proof,session}/**/*.test.ts'],
    // The first sets the time zone, which a thread of Stryker cannot; the second runs only in test:exhaustive.
    exclude: ['test/domain/local-day.node.test.ts', 'test/proof/diff/diff-liver.node.test.ts'],
    testTimeout: 20_000,
  },
});
