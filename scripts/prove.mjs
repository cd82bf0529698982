// Proves every pack of src/packs/ with the command for authors, and prints a summary line for each. Arguments (`npm run
// prove -- --tailoring`) are passed on.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const packs = readdirSync(resolve(root, 'src/packs')).map((name) => `src/packs/${name}`);

await build({ only: ['command'] });
const { status } = spawnSync(
  process.execPath,
  [
    'dist/cli.js',
    'check',
    ...packs.filter((path) => existsSync(resolve(root, path, 'pack.json'))),
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
