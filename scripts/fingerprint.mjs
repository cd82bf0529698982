// Writes fingerprint.json of every pack in src/packs/, where it differs. `npm run build` begins with it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Fingerprints every pack of this repository; prints which changed. */
export async function fingerprintPacks() {
  // The function that the page uses as well.
  const { fingerprintOf } = await loadSource(root, 'domain/fingerprint.ts');
  for (const name of readdirSync(resolve(root, 'src/packs'))) {
    const folder = resolve(root, 'src/packs', name);
    if (!existsSync(resolve(folder, 'pack.json'))) continue;
    const files = readdirSync(resolve(folder, 'text'))
      .filter((file) => file.endsWith('.json'))
      .sort();
    const text = Object.fromEntries(
      files.map((file) => [file.slice(0, -'.json'.length), read(resolve(folder, 'text', file))]),
    );
    const pack = {
      ...read(resolve(folder, 'pack.json')),
      ...read(resolve(folder, 'sources.json')),
      text,
    };
    const written = `${JSON.stringify({ fingerprint: await fingerprintOf(pack) }, undefined, 2)}\n`;
    const file = resolve(folder, 'fingerprint.json');
    if (existsSync(file) && readFileSync(file, 'utf8') === written) continue;
    writeFileSync(file, written);
    console.log(`src/packs/${name}/fingerprint.json is new.`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await fingerprintPacks();
