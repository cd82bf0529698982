// Rules for faults that no reviewer should have to look for: unsafe HTML, wrong imports, inaccessible templates.
import tseslint from 'typescript-eslint';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { importDirections } from './scripts/import-directions.mjs';

const root = import.meta.dirname;
const typed = ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts', '*.config.ts'];

const noCodeFromStrings = {
  'no-eval': 'error',
  'no-new-func': 'error',
  '@typescript-eslint/no-implied-eval': 'error',
};

const noHtmlFromStrings = {
  'no-restricted-properties': [
    'error',
    ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'createContextualFragment'].map(
      (property) => ({ property, message: 'Markup comes from lit templates, never from strings.' }),
    ),
    { object: 'document', property: 'write', message: 'Markup comes from lit templates.' },
    { object: 'document', property: 'cookie', message: 'Nothing leaves the page: no cookies.' },
    { object: 'navigator', property: 'sendBeacon', message: 'Nothing leaves the page.' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector: 'TemplateElement[value.raw=/[.](innerHTML|outerHTML|srcdoc)\\s*=\\s*[\'"]?$/]',
      message: 'Markup comes from lit templates, never from strings.',
    },
    {
      selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
      message: 'Text from a pack is text: no unsafe directives.',
    },
  ],
  'no-restricted-globals': [
    'error',
    ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
      name,
      message: 'Nothing leaves the page. A language file is loaded by import().',
    })),
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'storybook-static/', 'coverage/', 'demo/**/*.js', 'examples/'] },

  // TypeScript, with types.
  {
    files: typed,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      ...noCodeFromStrings,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      eqeqeq: 'error',
    },
  },

  // Templates and elements.
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      ...noHtmlFromStrings,
      // A strict content security policy refuses style attributes, and styleMap writes one too.
      'lit/ban-attributes': [
        'error',
        'style',
        'onclick',
        'onchange',
        'onsubmit',
        'onload',
        'onerror',
      ],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'wc/no-closed-shadow-root': 'error',
      'wc/require-listener-teardown': 'error',
    },
  },

  // The library.
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/index.ts', 'src/cli/**'],
    rules: { 'no-console': ['error', { allow: ['warn', 'error'] }] },
  },
  importDirections,

  // Chai says `expect(x).to.be.true`, which is an expression.
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },

  // Prettier wraps code at 100 columns, and leaves comments and strings as they are.
  {
    files: ['**/*.{ts,js,mjs}'],
    rules: {
      'max-len': [
        'error',
        {
          code: 120,
          ignoreStrings: true,
          ignoreTemplateLiterals: true,
          ignoreRegExpLiterals: true,
          ignoreUrls: true,
        },
      ],
    },
  },

  // Scripts run in Node.
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    rules: { 'no-eval': 'error', 'no-new-func': 'error', eqeqeq: 'error' },
  },
);
