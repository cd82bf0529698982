// Two files that `syllable` imports are written for Node's `require`. A bundler takes them as they are;
// a browser that loads modules one by one, as Web Test Runner has it do, needs them as modules.

const commonjs = /^\/node_modules\/(pluralize|normalize-strings)\//;
const required = /require\('(\.\/[^']+\.json)'\)/;

/**
 * The plugin for Web Test Runner. It comes before `jsonModules`, which serves the data that is imported here.
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
