// A page in examples/: installs this package as built, and builds it with the tool that its readers would use.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../../pages/support/built-dist.ts';

/** The same page with each framework. */
export const PAGES = ['plain', 'react', 'vue', 'svelte', 'angular'] as const;
/** A page that a server of the framework renders, and the framework hydrates. */
export const RENDERED = ['next', 'nuxt', 'sveltekit', 'astro'] as const;
export const EXAMPLES = [...PAGES, ...RENDERED, 'compose'] as const;
export type ExampleName = (typeof EXAMPLES)[number];

const asked = process.env['EXAMPLES'] ?? 'plain,react,compose';

/** The examples that EXAMPLES names; without it, the quick ones. */
export const isWanted = (name: ExampleName | 'wordpress'): boolean =>
  asked === 'all' || asked.split(',').includes(name);

export const folderOf = (name: ExampleName): string => join(root, 'examples', name);

/** Vitest sets NODE_ENV=test, and a bundler would then use development builds. No tool reports its use. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...env } = process.env;
  const tools = ['NEXT', 'NUXT', 'ASTRO'].map((tool) => [`${tool}_TELEMETRY_DISABLED`, '1']);
  return { ...env, CI: 'true', ...(Object.fromEntries(tools) as Record<string, string>) };
}

function npm(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: folder,
    env: quietEnvironment(),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${args.join(' ')} in ${folder}\n${stdout}${stderr}`);
  return stdout;
}

/**
 * Packs the package as for publishing, once for all examples, under a name without a version. The file is replaced
 * atomically, because another test may be installing it.
 */
export function packForExamples(): void {
  const folder = mkdtempSync(join(root, 'examples/.pack-'));
  try {
    const [{ filename = '' } = {}] = JSON.parse(
      npm(root, 'pack', '--json', '--pack-destination', folder),
    ) as { filename?: string }[];
    renameSync(join(folder, filename), join(root, 'examples/evenhand.tgz'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Installs an example by its lock file, checks its types and builds it. @returns the folder of its static files */
export function buildExample(name: ExampleName): string {
  const folder = folderOf(name);
  npm(folder, 'ci', '--prefer-offline');
  npm(folder, 'run', 'build');
  return join(folder, 'dist');
}

/** Starts the development server of an example that is installed. It ends with all that it has started. */
export async function developExample(
  name: ExampleName,
): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const url = `http://localhost:${String(port)}/`;
  const server = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
    cwd: folderOf(name),
    env: quietEnvironment(),
    stdio: 'ignore',
    detached: true,
  });
  const stop = (): void => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  for (const deadline = Date.now() + 90_000; ; await wait(250)) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { url, stop };
    if (Date.now() > deadline || server.exitCode !== null) {
      if (server.exitCode === null) stop();
      throw new Error(`npm run dev in examples/${name} served no page.`);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
