// Writes fingerprint.json of every pack in src/packs/, and statement-numbers.json of those with statements/, where they
// differ. `npm run build` begins with it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} file */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/**
 * @param {string} pack its folder in src/packs/
 * @param {string} name
 * @param {string} written
 */
function write(pack, name, written) {
  const file = resolve(root, 'src/packs', pack, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === written) return;
  writeFileSync(file, written);
  console.log(`src/packs/${pack}/${name} is new.`);
}

/** Fingerprints every pack of this repository; prints which changed. */
export async function fingerprintPacks() {
  // The function that the page uses as well.
  const { fingerprintOf } = await loadSource(root, 'domain/fingerprint.ts');
  const { statementNumbers } = await loadSource(root, 'domain/statements.ts');
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
    if (existsSync(resolve(folder, 'statements'))) {
      const numbers = statementNumbers(pack.notes, read(resolve(folder, 'claims.json')).claims);
      const lines = Object.entries(numbers).map(
        ([note, all]) => `  ${JSON.stringify(note)}: [${all.join(', ')}]`,
      );
      write(name, 'statement-numbers.json', `{\n${lines.join(',\n')}\n}\n`);
    }
    const written = `${JSON.stringify({ fingerprint: await fingerprintOf(pack) }, undefined, 2)}\n`;
    write(name, 'fingerprint.json', written);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await fingerprintPacks();
