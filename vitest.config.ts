// Tests in Node. A new test goes where its folder says; CONTRIBUTING.md ("Tests") lists the folders.
import { defineConfig } from 'vitest/config';
import { nodeCoverage } from './scripts/coverage.mjs';

export default defineConfig({
  test: {
    environment: 'node',
    globals: true,
    setupFiles: ['test/support/node-setup.ts'],
    include: ['test/**/*.node.test.ts', 'test/{domain,proof,session,packs,takeaway}/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // The default leaves one core idle.
    maxWorkers: 2,
    // scripts/test.mjs asks for it with --coverage.
    coverage: { provider: 'v8', ...nodeCoverage },
  },
});
