// The guide as it would be with something taken out of its source: built beside dist/, for tests that must catch it.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { shelfName } from '../../../scripts/languages.mjs';
import { dist, root } from './built-dist.ts';

/** A file of src/, what stands in it, and what shall stand there. */
export type Change = readonly [file: string, before: string, after: string];

/**
 * Changes a file as the build reads it. A line that is not there any more is an error: then the seed is out of date.
 */
function changing([file, before, after]: Change): { plugin: Plugin; done: () => boolean } {
  let found = false;
  const plugin: Plugin = {
    name: 'changing',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith(`/src/${file}`)) return undefined;
      found = code.includes(before);
      return code.replaceAll(before, after);
    },
  };
  return { plugin, done: () => found };
}

/** A folder to serve as `/dist/`, with the files beside the guide as they are. */
export async function alteredDist(change: Change): Promise<string> {
  const { plugin, done } = changing(change);
  const { languages } = JSON.parse(readFileSync(join(dist, 'embed.json'), 'utf8')) as {
    languages: Readonly<Record<string, { name: string; integrity: string }>>;
  };
  const beside = Object.entries(languages).map(([language, { name, integrity }]) => [
    language,
    [shelfName(root, language), `./${name}`, integrity],
  ]);
  // lit chooses its files by this, and vite reads it before its own mode.
  const mode = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const built = (await build({
      root,
      mode: 'embed',
      logLevel: 'error',
      plugins: [plugin],
      define: { LANGUAGE_FILES: JSON.stringify(Object.fromEntries(beside)) },
      build: { write: false },
    })) as Rolldown.RolldownOutput[];
    if (!done())
      throw new Error(`src/${change[0]} has no “${change[1]}”: this seed is out of date.`);
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-altered-'));
    for (const name of readdirSync(dist).filter(
      (one) => one.includes('.es-') || one === 'embed.css',
    ))
      copyFileSync(join(dist, name), join(folder, name));
    writeFileSync(join(folder, 'embed.js'), built[0]?.output[0].code ?? '');
    return folder;
  } finally {
    process.env['NODE_ENV'] = mode;
  }
}
