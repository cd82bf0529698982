// Runs before "start" and "test" with only Node's own modules: installs the packages of the lock file that are missing
// or have another version.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The packages of a lock file by folder; empty when there is no such file.
 *
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** npm keeps a list of the packages that it installed in node_modules: compare the two. */
function whatIsMissing() {
  const wanted = packagesIn('package-lock.json');
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted)
    .filter(([folder, entry]) => folder !== '' && !entry.optional && !entry.devOptional)
    .filter(([folder, entry]) => installed[folder]?.version !== entry.version)
    .map(([folder]) => folder.replace(/^.*node_modules\//, ''));
}

/** @param {string[]} args */
function npm(...args) {
  // The npm that runs us, by path: this works on Windows too, where `npm` is a batch file.
  const path = process.env.npm_execpath;
  const command = path ? process.execPath : 'npm';
  const first = path ? [path] : [];
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: 'inherit', shell: !path && process.platform === 'win32' };
  // Some tools declare a newer Node than they need; everything here runs from Node 20.19 on.
  const quiet = ['--loglevel=error', '--no-audit', '--no-fund'];
  return spawnSync(command, [...first, ...args, ...quiet], options).status === 0;
}

const missing = whatIsMissing();
if (missing.length > 0 || Object.keys(packagesIn('node_modules/.package-lock.json')).length === 0) {
  console.log(`Installing ${missing.length} packages (npm ci); this takes about a minute …`);
  const began = Date.now();
  let installed = npm('ci');
  if (!installed) {
    console.log('npm ci did not work; trying npm install …');
    installed = npm('install');
  }
  if (!installed) {
    console.error('The packages could not be installed. Is the npm registry within reach?');
    process.exit(1);
  }
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`);
}
