import { fileURLToPath } from 'node:url';

/**
 * Storybook has its own configuration and does not use that of the library. A story that imports from the package, as a
 * page would, gets the source.
 */
export default {
  resolve: {
    alias: [
      {
        find: /^evenhand$/,
        replacement: fileURLToPath(new URL('../src/index.ts', import.meta.url)),
      },
    ],
  },
};
