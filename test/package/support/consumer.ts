// Another project in a temporary folder, which has installed our package.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../pages/support/built-dist.ts';

export interface Consumer {
  readonly folder: string;
  /** The names of the packages that the declarations in a folder import from. */
  packagesIn(types: string): string[];
  /**
   * Bundles `name.js` for each name into bundled/, as a production build does. Returns for each name the packages that
   * load with it at once, not later by `import()`.
   */
  bundle(names: readonly string[]): Promise<Readonly<Record<string, readonly string[]>>>;
  remove(): void;
}

/** In a new Node process: vitest has set NODE_ENV to "test", which selects lit's development build. */
const BUNDLE = `
import { join } from 'node:path';
import { build } from 'vite';
const [folder, ...names] = JSON.parse(process.env.EVENHAND_BUNDLE);
const { output } = await build({
  root: folder,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: 'bundled',
    minify: false,
    target: 'es2022',
    rolldownOptions: {
      input: names.map((name) => join(folder, name + '.js')),
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
const chunks = new Map(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
const carried = (entry) => {
  const files = new Set([entry]);
  for (const file of files) for (const next of chunks.get(file).imports) files.add(next);
  const modules = [...files].flatMap((file) => Object.entries(chunks.get(file).modules)).filter(([, { renderedLength }]) => renderedLength > 0).map(([id]) => id);
  return [...new Set(modules.map((id) => /.*\\/node_modules\\/((?:@[^/]+\\/)?[^/]+)\\//.exec(id)?.[1]).filter(Boolean))];
};
console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, carried(name + '.js')]))));
`;

/** An empty project with `evenhand` among its packages. Our dependencies resolve to our own node_modules. */
export function consumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-consumer-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/evenhand'), 'dir');
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'somebody-else', private: true, type: 'module' }),
  );
  return {
    folder,
    packagesIn(types) {
      const files = readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.d.ts'),
      );
      const specifiers = files.flatMap((file) => {
        const source = readFileSync(join(types, file), 'utf8');
        return [...source.matchAll(/(?:from|import)\s*\(?\s*["']([^"'.][^"']*)["']/g)].map(
          ([, specifier = '']) => specifier,
        );
      });
      return [
        ...new Set(
          specifiers.map((specifier) =>
            specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'),
          ),
        ),
      ];
    },
    async bundle(names) {
      const env = {
        ...process.env,
        NODE_ENV: 'production',
        EVENHAND_BUNDLE: JSON.stringify([folder, ...names]),
      };
      const child = spawn(process.execPath, ['--input-type=module', '-e', BUNDLE], {
        cwd: root,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let complaint = '';
      let told = '';
      child.stdout.on('data', (data) => (told += String(data)));
      child.stderr.on('data', (data) => (complaint += String(data)));
      const [code] = (await once(child, 'close')) as [number | null];
      if (code !== 0) throw new Error(`The bundle failed.\n${complaint}`);
      return JSON.parse(told) as Record<string, string[]>;
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
