import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Writes a folder with the sore-throat pack in French, and the library's words in French beside it. */
export function frenchPack(folder: string): void {
  cpSync(here('../../src/packs/sore-throat'), folder, { recursive: true });
  for (const file of ['text', 'fingerprint.json', 'index.ts'])
    rmSync(join(folder, file), { recursive: true });
  const file = join(folder, 'pack.json');
  const pack = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...pack, id: 'mal-de-gorge', languages: ['fr'] }));
  cpSync(here('french'), folder, { recursive: true });
}
