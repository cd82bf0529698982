// Loads a module of src/ into a script. Node 20 reads no TypeScript, so it is bundled first.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * @param {string} root
 * @param {string} file its path in src/
 * @returns {Promise<Record<string, any>>} what it exports
 */
export async function loadSource(root, file) {
  const name = file.replaceAll(/\W+/g, '-');
  const outDir = resolve(root, 'node_modules/.cache/evenhand-source', name);
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(root, 'src', file),
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'source.mjs', codeSplitting: false } },
    },
  });
  const module = await import(pathToFileURL(resolve(outDir, 'source.mjs')).href);
  rmSync(outDir, { recursive: true, force: true });
  return module;
}
