import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';
import { textEntries } from './scripts/build-steps/languages.mjs';
import { banner } from './scripts/build-steps/notices.mjs';
import { smallTemplates } from './scripts/build-steps/templates.mjs';
import { forPages } from './src/domain/fingerprint.js';
import type { Pack } from './src/domain/pack.js';

/** Shared by all bundles. JSON imports and decorators follow tsconfig.json, which vite reads. */
const target = { target: 'es2022', outDir: 'dist', emptyOutDir: false } as const;

/** Removes the parts of packs that pages do not read. The fingerprint covers the remaining parts. */
const packsForPages: Plugin = {
  name: 'packs-for-pages',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/packs\/.*\.json$/ },
    handler(json, id) {
      const { $schema: _, ...data } = JSON.parse(json) as Record<string, unknown>;
      return JSON.stringify(id.endsWith('/pack.json') ? forPages(data as unknown as Pack) : data);
    },
  },
};

/** Removes the white space that indents our source. */
const templatesForPages: Plugin = {
  name: 'templates-for-pages',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/(elements|styles)\// },
    handler(code) {
      return smallTemplates(code, (given) => this.parse(given));
    },
  },
};

/**
 * The files that the `imports` of package.json resolve to: brief messages, and for the one file nothing that is loaded
 * later.
 */
const brief = { conditions: ['brief', ...defaultClientConditions] };
const embedded = { conditions: ['embed', ...brief.conditions] };

/** Modules without bundled dependencies, which the installing project provides. */
const library: UserConfig = {
  resolve: brief,
  plugins: [packsForPages],
  json: { namedExports: false },
  build: {
    ...target,
    minify: false,
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        proof: 'src/proof/index.ts',
        testing: 'src/testing/index.ts',
        fhir: 'src/fhir/index.ts',
        'packs/liver-stem-cells': 'src/packs/liver-stem-cells/index.ts',
        ...textEntries(import.meta.dirname),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [
        /^lit(\/|$)/,
        /^@lit\/context(\/|$)/,
        /^xstate(\/|$)/,
        'valibot',
        'fastest-levenshtein',
        'syllable',
        'flesch-kincaid',
      ],
      // One file for each of our modules: an application takes those that it imports, and leaves out the rest.
      output: { entryFileNames: '[name].js', preserveModules: true, preserveModulesRoot: 'src' },
    },
  },
};

/** The same with whole sentences, for the condition `development`. */
const development: UserConfig = {
  plugins: [packsForPages],
  build: {
    ...library.build,
    outDir: 'dist/development',
    lib: { entry: { index: 'src/index.ts', define: 'src/define.ts' }, formats: ['es'] },
  },
};

/** The parts of a bundle: scripts without a pack and without words, which `evenhand bundle` puts into them. */
const small: UserConfig = {
  resolve: embedded,
  plugins: [templatesForPages],
  define: { 'process.env.NODE_ENV': '"production"' },
};
const parts = { ...target, outDir: 'dist/bundle' } as const;

/** Everything in one small file, for one script tag. */
const embed: UserConfig = {
  ...small,
  build: {
    ...parts,
    lib: { entry: { embed: 'src/embed.ts' }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        // `build.minify` keeps the white space of ES modules; this one does not.
        minify: true,
        codeSplitting: false,
        postBanner: banner(import.meta.dirname),
      },
    },
  },
};

/** A file beside that one, which it loads later. */
const beside = (name: string, entry: string): UserConfig => ({
  build: {
    ...parts,
    lib: { entry: { [name]: entry }, formats: ['es'] },
    rolldownOptions: {
      output: { ...embed.build?.rolldownOptions?.output, postBanner: banner(import.meta.dirname) },
    },
  },
});

/**
 * A classic script, for a frame in a sandbox: a module would need CORS headers for every origin there.
 */
const script = (entry: string, name: string): UserConfig => ({
  ...small,
  // Its address, from which the languages are loaded, is that of its script tag.
  define: { ...small.define, 'import.meta.url': 'document.currentScript.src' },
  build: {
    ...parts,
    minify: false,
    lib: { entry: { [name]: entry }, formats: ['iife'], name: 'evenhandFrame' },
    rolldownOptions: {
      output: {
        entryFileNames: '[name].js',
        minify: true,
        ...(name === 'frame-guide' && { postBanner: banner(import.meta.dirname) }),
      },
    },
  },
});

/**
 * The library's words in one language: `scripts/build-steps/bundle-parts.mjs` names the entry, and makes an
 * expression of it.
 */
const words: UserConfig = {
  build: {
    ...parts,
    rolldownOptions: { output: { entryFileNames: '[name].js', minify: true } },
  },
};

/** The author's command: a module for Node, which installs our dependencies with the package. */
const command: UserConfig = {
  build: {
    ...target,
    minify: false,
    ssr: 'src/cli/index.ts',
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
  },
};

const modes: Readonly<Record<string, UserConfig>> = {
  embed,
  language: beside('language', 'src/registry/language-script.ts'),
  fhir: beside('fhir', 'src/embed-fhir.ts'),
  words,
  development,
  command,
  'frame-guide': script('src/frame/guide.ts', 'frame-guide'),
  'frame-host': script('src/frame/host.ts', 'frame'),
};

/** `scripts/build.mjs` runs them, one mode after the other. */
export default defineConfig(({ mode }) => ({ publicDir: false, ...(modes[mode] ?? library) }));
