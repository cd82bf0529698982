// Two files that `syllable` imports are CommonJS. A bundler accepts them; Web Test Runner loads modules one by one in a
// browser and needs ES modules.

const commonjs = /^\/node_modules\/(pluralize|normalize-strings)\//;
const required = /require\('(\.\/[^']+\.json)'\)/;

/**
 * The plugin for Web Test Runner. It precedes `jsonModules`, which serves the imported data.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export const commonjsModules = () => ({
  name: 'commonjs-modules',
  transform({ path, body }) {
    if (typeof body !== 'string' || !commonjs.test(path) || path.endsWith('.json'))
      return undefined;
    const [, data] = required.exec(body) ?? [];
    return {
      body: [
        data ? `import data from '${data}';` : 'const data = undefined;',
        'const module = { exports: {} }, exports = module.exports, require = () => data;',
        body,
        'export default module.exports;',
      ].join('\n'),
      transformCache: true,
    };
  },
});
