// Writes the guide of the default pack into dist/, with the function of `evenhand bundle`. The proof is a separate
// step: `npm run prove`.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../load-source.mjs';

/** The pack that npm start, the demo page and the tests show. */
export const PACK = 'liver-stem-cells';

/**
 * Removes the files of the last build, then writes the new ones.
 *
 * @param {string} root
 */
export async function writeGuide(root) {
  const dist = join(root, 'dist');
  const { bundleFiles, readParts, readCheckedPack } = await loadSource(root, 'cli/bundle/build.ts');
  const folder = join(root, 'src/packs', PACK);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {ReadonlyMap<string, Uint8Array>} */
  const files = await bundleFiles(
    folder,
    readCheckedPack(folder),
    readParts(join(dist, 'bundle'), version),
    new Date(),
  );
  const list = join(dist, 'SHA256SUMS');
  const earlier = existsSync(list) ? readFileSync(list, 'utf8') : '';
  for (const [, name = ''] of earlier.matchAll(/^\w+ {2}([\w.-]+)$/gm))
    rmSync(join(dist, name), { force: true });
  for (const [name, content] of files) writeFileSync(join(dist, name), content);
}
