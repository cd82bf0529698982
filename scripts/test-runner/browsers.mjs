// Finds a browser of each engine. In this order: an environment variable, what is installed,
// and for Chromium alone the copy that comes as an npm package (Linux x64) or Debian's own.
// Nothing is ever downloaded from a browser maker.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Chromium
 * @property {string} name
 * @property {string} version
 * @property {string} executablePath
 * @property {string[]} args
 * @property {true | 'shell'} headless
 * @property {Record<string, string | undefined>} [env]
 */
/** @typedef {{ name: string, version: string, executablePath: string }} Firefox */
/** @typedef {{ name: string, version: string, driver: string, binary: string }} WebKit */

const quiet = [
  '--no-sandbox', // tests often run as root in a container, where the sandbox cannot start
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** @param {readonly (string | undefined)[]} paths */
const first = (paths) => paths.find((path) => path && existsSync(path));
/** @param {string[]} names */
const onPath = (...names) =>
  first(
    names.flatMap((name) =>
      (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)),
    ),
  );
/** @param {string} path */
const inPrograms = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
    (name) => process.env[name] && join(process.env[name], path),
  );

/**
 * A path given by name must exist: running another browser than the one asked for would mislead.
 *
 * @param {string} variable
 */
function given(variable) {
  const path = process.env[variable];
  if (path && !existsSync(path))
    throw new Error(`${variable} is ${path}, but there is no such file.`);
  return path || undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function versionOf(command, args = ['--version'], env = process.env) {
  const { stdout } = spawnSync(command, args, { encoding: 'utf8', env });
  return /\d+(\.\d+)+/.exec(stdout ?? '')?.[0] ?? 'of unknown version';
}

function installedChromium() {
  return (
    given('CHROME_PATH') ??
    onPath(
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
    ) ??
    first([
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inPrograms('Google/Chrome/Application/chrome.exe'),
      ...inPrograms('Microsoft/Edge/Application/msedge.exe'),
    ])
  );
}

/** The Chromium of @sparticuz/chromium, which contains the libraries that a bare machine lacks. */
async function packagedChromium() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env };
  const libraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout;
  if (!libraries || libraries.includes('not found')) {
    /** @param {string} path */
    const inPackage = (path) =>
      new URL(`../../node_modules/@sparticuz/chromium/${path}`, import.meta.url);
    const { inflate } = await import(inPackage('build/lambdafs.js').href);
    const folder = await inflate(inPackage('bin/al2023.tar.br').pathname);
    env.LD_LIBRARY_PATH = [join(folder, 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return { executablePath, args: packaged.args, headless: /** @type {const} */ ('shell'), env };
}

function debianChromium() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.log('No Chromium here; asking apt-get for one …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  /** @param {string[]} args */
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium');
  return installedChromium();
}

/** @returns {Promise<Chromium | undefined>} */
export async function findChromium() {
  const name = 'Chromium';
  const installed = installedChromium();
  if (installed) {
    return {
      name,
      version: versionOf(installed),
      executablePath: installed,
      args: quiet,
      headless: true,
    };
  }
  const packaged = await packagedChromium().catch(() => undefined);
  if (packaged) {
    const version = versionOf(packaged.executablePath, ['--version', '--no-sandbox'], packaged.env);
    return { name, version, ...packaged };
  }
  const debian = debianChromium();
  return debian
    ? { name, version: versionOf(debian), executablePath: debian, args: quiet, headless: true }
    : undefined;
}

/** @returns {Firefox | undefined} */
export function findFirefox() {
  const executablePath =
    given('FIREFOX_PATH') ??
    onPath('firefox-esr', 'firefox') ??
    first([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...inPrograms('Mozilla Firefox/firefox.exe'),
    ]);
  if (!executablePath) return undefined;
  return { name: 'Firefox', version: versionOf(executablePath), executablePath };
}

/** WebKitGTK: its WebDriver, its small browser, and a display or a way to make one. @returns {WebKit | undefined} */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const cpu = { x64: 'x86_64', arm64: 'aarch64' }[arch() === 'arm64' ? 'arm64' : 'x64'];
  const binary = first(
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].flatMap((api) =>
      [`/usr/lib/${cpu}-linux-gnu`, '/usr/libexec', '/usr/lib'].map(
        (dir) => `${dir}/${api}/MiniBrowser`,
      ),
    ),
  );
  if (!driver || !binary || !(process.env.DISPLAY || onPath('Xvfb'))) return undefined;
  const version = versionOf('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver']);
  return { name: 'WebKitGTK', version, driver, binary };
}

/**
 * The engines that BROWSERS names (all three when it is unset), and the names of those not found.
 *
 * @param {string} [wanted]
 * @returns {Promise<{ chromium?: Chromium, firefox?: Firefox, webkit?: WebKit, missing: string[] }>}
 */
export async function findEngines(wanted = process.env.BROWSERS || 'chromium,firefox,webkit') {
  const names = wanted.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !['chromium', 'firefox', 'webkit'].includes(name));
  if (unknown.length > 0)
    throw new Error(`BROWSERS names ${unknown.join()}; it may name chromium, firefox, webkit.`);
  const chromium = names.includes('chromium') ? await findChromium() : undefined;
  const firefox = names.includes('firefox') ? findFirefox() : undefined;
  const webkit = names.includes('webkit') ? findWebKit() : undefined;
  const missing = [
    ...(names.includes('chromium') && !chromium ? ['Chromium'] : []),
    ...(names.includes('firefox') && !firefox ? ['Firefox'] : []),
    ...(names.includes('webkit') && !webkit ? ['WebKitGTK'] : []),
  ];
  return {
    ...(chromium && { chromium }),
    ...(firefox && { firefox }),
    ...(webkit && { webkit }),
    missing,
  };
}
