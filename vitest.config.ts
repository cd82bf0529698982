// Tests in Node. A new test goes where its folder says; CONTRIBUTING.md ("Tests") lists the folders.
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { nodeCoverage } from './scripts/test-runner/coverage.mjs';

/** The longest files first, so that none runs alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => moduleId.includes('/pages/pages-');
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const inNode = {
  environment: 'node',
  globals: true,
  setupFiles: 'test/support/node-setup.ts',
  testTimeout: 180_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    // On two cores: tests of pages wait for browsers, which leaves room for a third file.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // scripts/test.mjs asks for it with --coverage.
    coverage: { provider: 'v8', ...nodeCoverage },
    projects: [
      {
        test: {
          ...inNode,
          name: 'source',
          include: [
            'test/{bench,domain,fhir,fuzz,packs,proof,session,takeaway}/**/*.test.ts',
            'test/{controllers,elements,frame,registry,words}/**/*.node.test.ts',
          ],
        },
      },
      {
        test: {
          ...inNode,
          name: 'built',
          globalSetup: 'test/support/build-once.ts',
          include: ['test/{cli,documents,package,pages,project}/**/*.node.test.ts'],
        },
      },
    ],
  },
});
