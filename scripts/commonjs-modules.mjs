// Two files that `syllable` imports are written for Node's `require`. A bundler takes them as they are;
// a browser that loads modules one by one, as Web Test Runner has it do, needs them as modules.

const commonjs = /^\/node_modules\/(pluralize|normalize-strings)\//;

/** The plugin for Web Test Runner. */
export const commonjsModules = () => ({
  name: 'commonjs-modules',
  transform: ({ path, body }) =>
    commonjs.test(path)
      ? { body: `const module = { exports: {} }, exports = module.exports, require = () => undefined;\n${body}\nexport default module.exports;`, transformCache: true }
      : undefined,
});
