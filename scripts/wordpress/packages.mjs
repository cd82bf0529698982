// What a WordPress on this computer needs, as packages of Debian 12, and which of them are missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian installs WordPress. */
export const WORDPRESS = '/usr/share/wordpress';

/** A classic theme and a block theme: they load the scripts and the content of a page in different ways. */
export const THEMES = ['twentytwentyone', 'twentytwentythree'];

/** Debian keeps some of these commands where only root looks. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`;
export const environment = { ...process.env, PATH };

/** @param {string} command @param {string[]} args */
const answer = (command, ...args) =>
  spawnSync(command, args, { encoding: 'utf8', env: environment }).stdout ?? '';

/** @param {string} path in WordPress's folder */
const has = (path) => () => existsSync(`${WORDPRESS}/${path}`);

/** Each package, and whether what we use of it is there. @type {Readonly<Record<string, () => boolean>>} */
const PACKAGES = {
  wordpress: has('wp-load.php'),
  'wordpress-l10n': has('wp-content/languages/es_ES.mo'),
  ...Object.fromEntries(
    THEMES.map((theme) => [`wordpress-theme-${theme}`, has(`wp-content/themes/${theme}`)]),
  ),
  'php-cli': () => answer('php', '--version') !== '',
  'php-mysql': () => answer('php', '-m').includes('mysqli'),
  'mariadb-server': () =>
    answer('mariadbd', '--version') !== '' && answer('mariadb-install-db', '--help') !== '',
};

/** The names of the missing packages; empty where WordPress can run. */
export const missingPackages = () =>
  Object.entries(PACKAGES)
    .filter(([, isThere]) => !isThere())
    .map(([name]) => name);

/** The command that installs packages. @param {readonly string[]} names */
export const installCommand = (names) =>
  `apt-get install --no-install-recommends ${names.join(' ')}`;
