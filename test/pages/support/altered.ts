// The guide built with a change of its source, beside dist/, for tests that must find the change.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { bundleFiles, readCheckedPack, readParts } from '../../../src/cli/bundle/build.js';
import { dist, root } from './built-dist.ts';

/** A file of src/, the code to replace, and the replacement. */
export type Change = readonly [file: string, before: string, after: string];

/**
 * Changes a file as the build reads it. A missing line is an error: the seed is then out of date.
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

/** A folder to serve as `/dist/`, with the altered guide and the files beside it. */
export async function alteredDist(change: Change): Promise<string> {
  const { plugin, done } = changing(change);
  // lit chooses its files by this, and vite reads it before its own mode.
  const mode = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    const built = (await build({
      root,
      mode: 'embed',
      logLevel: 'error',
      plugins: [plugin],
      build: { write: false },
    })) as Rolldown.RolldownOutput[];
    if (!done())
      throw new Error(`src/${change[0]} has no “${change[1]}”: this seed is out of date.`);
    const path = join(root, 'src/packs/liver-stem-cells');
    const parts = readParts(join(dist, 'bundle'), 'altered');
    const embed = built[0]?.output[0].code ?? '';
    const folder = mkdtempSync(join(tmpdir(), 'evenhand-altered-'));
    for (const [name, content] of await bundleFiles(
      path,
      readCheckedPack(path),
      { ...parts, embed },
      new Date(),
    ))
      writeFileSync(join(folder, name), content);
    return folder;
  } finally {
    process.env['NODE_ENV'] = mode;
  }
}
