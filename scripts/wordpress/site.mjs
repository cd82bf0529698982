// A WordPress of its own for a test: Debian's files, a database and PHP's server, all in one temporary folder.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { environment, WORDPRESS } from './packages.mjs';

const COMMANDS = fileURLToPath(new URL('site.php', import.meta.url));

/** @param {string} folder @param {string} url */
const config = (folder, url) => `<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${folder}/s.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'AUTH_KEY', '${randomUUID()}' );
define( 'SECURE_AUTH_KEY', '${randomUUID()}' );
define( 'LOGGED_IN_KEY', '${randomUUID()}' );
define( 'NONCE_KEY', '${randomUUID()}' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
define( 'FS_METHOD', 'direct' );
// Nothing leaves this computer, and nothing happens by itself.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
if ( file_exists( '${folder}/off' ) ) {
	define( 'EVENHAND_OFF', true );
}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/**
 * @param {string} what
 * @param {() => boolean | Promise<boolean>} isTrue
 * @param {string} log a file that says why not
 */
async function until(what, isTrue, log) {
  for (const deadline = Date.now() + 60_000; !(await isTrue()); await wait(100))
    if (Date.now() > deadline)
      throw new Error(`${what} did not start in 60 s:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

/**
 * Starts a database and a server, and installs WordPress in English. Passwords are the names of the users: `admin`, and
 * `author`, who may write posts but no scripts.
 */
export async function startWordPress() {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-wp-'));
  const site = join(folder, 'site');
  const url = `http://127.0.0.1:${String(await freePort())}`;
  /** @type {number[]} */
  const groups = [];
  const stop = () => {
    process.off('exit', stop);
    for (const group of groups.splice(0))
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', stop);

  /** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} more */
  const serve = (command, args, more = {}) => {
    const child = spawn(
      'sh',
      ['-c', 'exec "$@" >>"$0" 2>&1', join(folder, 'log'), command, ...args],
      {
        env: { ...environment, ...more },
        stdio: 'ignore',
        detached: true,
      },
    );
    if (child.pid !== undefined) groups.push(child.pid);
    return child;
  };

  /**
   * Runs a command of site.php.
   *
   * @param {string} command
   * @param {Readonly<Record<string, unknown>>} [given]
   * @returns {any}
   */
  const php = (command, given = {}) => {
    const { status, stdout, stderr } = spawnSync(
      'php',
      ['-d', 'display_errors=stderr', COMMANDS, site, command, JSON.stringify({ url, ...given })],
      { encoding: 'utf8', env: environment },
    );
    if (status !== 0) throw new Error(`site.php ${command}:\n${stdout}${stderr}`);
    return JSON.parse(stdout);
  };

  try {
    startDatabase(folder, serve);
    // The theme that WordPress itself prefers is in no package; links of Debian lead to /etc and /var.
    cpSync(WORDPRESS, site, { recursive: true, dereference: true });
    rmSync(join(site, 'wp-content/plugins/akismet'), { recursive: true, force: true });
    mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
    writeFileSync(join(site, 'wp-config.php'), config(folder, url));
    await until('The database', () => existsSync(join(folder, 's.sock')), join(folder, 'log'));
    php('install');
    // An editor asks for many files at once; PHP's server answers one at a time in each worker.
    serve(
      'php',
      ['-d', 'upload_max_filesize=32M', '-d', 'post_max_size=32M', '-S', url.slice(7), '-t', site],
      {
        PHP_CLI_SERVER_WORKERS: '4',
      },
    );
    const responds = () =>
      fetch(url)
        .then(({ ok }) => ok)
        .catch(() => false);
    await until('The server', responds, join(folder, 'log'));
    return { url, folder, site, php, stop, debugLog: () => read(join(folder, 'debug.log')) };
  } catch (error) {
    stop();
    throw error;
  }
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * @param {string} folder
 * @param {(command: string, args: string[]) => unknown} serve
 */
function startDatabase(folder, serve) {
  const where = [`--datadir=${folder}/db`, `--user=${userInfo().username}`];
  const { status, stdout, stderr } = spawnSync(
    'mariadb-install-db',
    ['--no-defaults', ...where, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { encoding: 'utf8', env: environment },
  );
  if (status !== 0) throw new Error(`mariadb-install-db:\n${stdout}${stderr}`);
  serve('mariadbd', [
    '--no-defaults',
    ...where,
    `--socket=${folder}/s.sock`,
    `--pid-file=${folder}/pid`,
    '--skip-networking',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-buffer-pool-size=64M',
  ]);
}
