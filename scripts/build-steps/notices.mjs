// dist/embed.js contains other packages, whose licences require a notice:
// one comment at its head, and the full texts beside it in dist/embed.licenses.txt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder */
const read = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** @param {string} root */
export function banner(root) {
  const { name, version, license } = read(root);
  return `/*! ${name} ${version}, ${license}. Others' work in this file: see embed.licenses.txt. */`;
}

/** @typedef {readonly import('vite').Rolldown.RolldownOutput['output'][number][]} Output */

/**
 * The packages whose modules ended up in the bundle.
 *
 * @param {Output} output
 */
function packagesIn(output) {
  const modules = output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : []));
  const names = modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

/**
 * @param {string} root
 * @param {Output} output what vite returns of its one bundle
 */
export function writeNotices(root, output) {
  const notices = packagesIn(output).map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = read(folder);
    const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  writeFileSync(
    join(root, 'dist/bundle/embed.licenses.txt'),
    notices.join(`\n${'-'.repeat(72)}\n\n`),
  );
}
