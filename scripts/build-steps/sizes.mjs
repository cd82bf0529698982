// Sizes of the built files, and the value of `integrity` for a page.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

const entries = ['index.js', 'define.js', 'proof.js', 'packs/liver-stem-cells.js', 'embed.js'];
const staticImport = /(?:^|[\s;}])(?:import|export)\s*(?:[^'"();]*?\bfrom\s*)?["'](\.[^"']+)["']/g;

/**
 * An entry and the chunks that always load with it; chunks that `import()` loads later do not count.
 *
 * @param {string} dist
 * @param {string} entry
 */
function filesOf(dist, entry) {
  const files = new Set([join(dist, entry)]);
  for (const file of files) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(staticImport)) {
      const chunk = join(dirname(file), specifier);
      if (existsSync(chunk)) files.add(chunk);
    }
  }
  return [...files];
}

/**
 * Bytes, and bytes after gzip -9, of each built entry with the chunks that always load with it.
 *
 * @param {string} dist
 * @returns {Record<string, { bytes: number, gzip: number, files: string[], integrity?: string }>}
 */
export function measure(dist) {
  /** @type {ReturnType<typeof measure>} */
  const sizes = {};
  for (const entry of entries.filter((name) => existsSync(join(dist, name)))) {
    const files = filesOf(dist, entry);
    const contents = files.map((file) => readFileSync(file));
    /** @type {(sum: number, content: Uint8Array) => number} */
    const total = (sum, content) => sum + content.length;
    const [own = ''] = contents;
    sizes[entry] = {
      bytes: contents.reduce(total, 0),
      gzip: contents.map((content) => gzipSync(content, { level: 9 })).reduce(total, 0),
      files: files.map((file) => relative(dist, file)),
      ...(entry === 'embed.js' && {
        integrity: `sha384-${createHash('sha384').update(own).digest('base64')}`,
      }),
    };
  }
  return sizes;
}

/** @param {ReturnType<typeof measure>} sizes */
export function printSizes(sizes) {
  /** @param {number} value */
  const number = (value) => value.toLocaleString('en').padStart(9);
  for (const [entry, { bytes, gzip, files, integrity }] of Object.entries(sizes)) {
    const shared = files.length > 1 ? `  (with ${files.length - 1} shared files)` : '';
    console.log(`dist/${entry.padEnd(28)}${number(bytes)} bytes ${number(gzip)} gzip${shared}`);
    if (integrity) console.log(`  integrity="${integrity}"`);
  }
}
