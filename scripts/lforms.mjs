// LHC-Forms, the form renderer of the U.S. National Library of Medicine, as published: only built files. It is not a
// devDependency: npm needs more than ten minutes to resolve its declared dependencies, which its built files already
// contain. So npm fetches only the package itself, and only for the test that needs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSION = '40.1.3';
const SHA512 =
  'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';

const cache = fileURLToPath(new URL('../node_modules/.cache/evenhand-lforms', import.meta.url));

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const { status, stderr } = spawnSync(command, args, {
    cwd: cache,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')}\n${stderr}`);
}

/**
 * The files of LHC-Forms, fetched through npm unless they exist: 13 MB, 56 MB unpacked.
 *
 * @returns {(path: string) => string} reads a built file
 */
export function lforms() {
  const folder = join(cache, VERSION);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    run('npm', ['pack', '--silent', `lforms@${VERSION}`]);
    const packed = join(cache, `lforms-${VERSION}.tgz`);
    const found = createHash('sha512').update(readFileSync(packed)).digest('base64');
    if (found !== SHA512)
      throw new Error(`lforms ${VERSION} has the hash ${found}; expected ${SHA512}.`);
    mkdirSync(`${folder}.part`, { recursive: true });
    run('tar', ['-xzf', packed, '-C', `${folder}.part`, '--strip-components=1']);
    rmSync(packed);
    renameSync(`${folder}.part`, folder);
  }
  return (path) => readFileSync(join(folder, 'dist/lforms', path), 'utf8');
}
