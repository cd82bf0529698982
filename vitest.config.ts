// Tests in Node: those that need Node itself (files, the built package, whole pages),
// and the pure ones, which the three browser engines run as well.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    globals: true,
    setupFiles: ['test/support/node-setup.ts'],
    include: ['test/**/*.node.test.ts', 'test/{domain,proof,session,packs,takeaway}/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
