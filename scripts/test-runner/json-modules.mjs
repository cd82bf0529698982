// `import pack from './pack.json'` in Web Test Runner, as vite and vitest do it:
// the file is served as a module whose default export is the data. `fetch` still gets JSON.

const mark = '?evenhand-module';

/**
 * The plugin for Web Test Runner.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function jsonModules() {
  /** @param {{ path: string, URL: URL }} context */
  const isModule = ({ path, URL }) => path.endsWith('.json') && URL.search === mark;
  return {
    name: 'json-modules',
    transformImport: ({ source }) => (source.endsWith('.json') ? source + mark : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform: (context) =>
      isModule(context)
        ? { body: `export default ${context.body};`, transformCache: true }
        : undefined,
  };
}
