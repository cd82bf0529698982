// `npm run examples`: installs, builds and walks the pages in examples/, each with its own framework's tools.
// One alone: npm run examples -- react. After a change of our own dependencies: npm run examples -- --lock
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = readdirSync(resolve(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** Those that npm installs. */
const installed = names.filter((name) =>
  readdirSync(resolve(root, 'examples', name)).includes('package.json'),
);
const known = [...installed, 'wordpress'];

/** The test of an example, where it is not test/package/examples.node.test.ts. @type {Record<string, string>} */
const FILES = {
  compose: 'compose',
  wordpress: 'wordpress-site',
  ...Object.fromEntries(['next', 'nuxt', 'sveltekit', 'astro'].map((name) => [name, 'rendered'])),
};

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(command, args, options = {}) {
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: command === 'npm' && process.platform === 'win32',
      ...options,
    }).status === 0
  );
}

/** Writes the lock files anew. The hash of our own package is left out: it would hold for one build alone. */
function lock() {
  const folder = resolve(root, 'examples');
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
  if (!run('npm', ['pack', '--silent', '--pack-destination', folder])) return false;
  renameSync(join(folder, `evenhand-${version}.tgz`), join(folder, 'evenhand.tgz'));
  return installed.every((name) => {
    const file = join(folder, name, 'package-lock.json');
    if (
      !run(
        'npm',
        [
          'install',
          'evenhand@file:../evenhand.tgz',
          '--package-lock-only',
          '--omit-lockfile-registry-resolved',
          '--prefer-offline',
          '--loglevel=error',
        ],
        { cwd: join(folder, name) },
      )
    )
      return false;
    const content = JSON.parse(readFileSync(file, 'utf8'));
    delete content.packages['node_modules/evenhand'].integrity;
    writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
    return true;
  });
}

/** @param {string[]} wanted */
function walk(wanted) {
  const temporary = mkdtempSync(join(tmpdir(), 'evenhand-examples-'));
  const file = join(temporary, 'counts.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const vitest = [
      resolve(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...[...new Set(wanted.map((name) => FILES[name] ?? 'examples'))].map(
        (name) => `test/package/${name}.node.test.ts`,
      ),
      ...reporters,
    ];
    const ok = run(process.execPath, vitest, {
      env: { ...process.env, EXAMPLES: wanted.join(), NODE_ENV: undefined },
    });
    const { numPassedTests = 0, numFailedTests = 1 } = JSON.parse(readFileSync(file, 'utf8'));
    console.log(`${numPassedTests} passed, ${numFailedTests || (ok ? 0 : 1)} failed`);
    return ok;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== '--lock' && !known.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no example ${unknown.join(', ')}. There are: ${known.join(', ')}; and --lock.`,
  );
  process.exit(2);
}
process.exitCode = (asked.includes('--lock') ? lock() : walk(asked.length > 0 ? asked : known))
  ? 0
  : 1;
