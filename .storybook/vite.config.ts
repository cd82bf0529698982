import { fileURLToPath } from 'node:url';

/**
 * Storybook brings its own configuration; the one that builds the library is no help here. A story that imports from
 * the package, as a page would, gets the source.
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
